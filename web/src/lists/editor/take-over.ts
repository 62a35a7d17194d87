import { type Cookies, fail } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { type Fetch, type Refusal, tryApi } from "../../api/ask-api.ts";
import { wordsIn } from "../../words/words.ts";
import { findTitle } from "./find-title.ts";
import { linkEntries } from "./link-entries.ts";
import { draftOf, type ListDraft, readListForm } from "./list-draft.ts";
import { keptSecret } from "./list-secret.ts";
import { saveList } from "./save-list.ts";
import { sayRefusal } from "./say-refusal.ts";
import { readStep, takeStep } from "./take-step.ts";

/** What a button of the editor asks for beside a save. */
const afterSave: Readonly<Record<string, "publish-list" | "unpublish-list" | "undo-list" | "delete-list">> = {
	publish: "publish-list",
	unpublish: "unpublish-list",
	undo: "undo-list",
	delete: "delete-list",
};

interface EditRequest {
	readonly fetch: Fetch;
	readonly cookies: Cookies;
	readonly slug: string;
	readonly locale: Locale;
	readonly form: FormData;
}

/** Why an edit was not made, with all that was typed, so that the page shows it again. */
export interface Unmade {
	readonly refusal: Refusal;
	readonly yours: ListDraft;
	/** The version that the typed text was made on; after a conflict the one that is there now. */
	readonly version: number;
	/** What the list says now, where somebody changed it meanwhile. */
	readonly theirs: ListDraft | null;
}

/**
 * Does what a button of the editor says: takes the step, saves the whole form, and then publishes, undoes or deletes.
 * @returns the name of what was done, or the failure with all that was typed
 */
export async function takeOver({ fetch, cookies, slug, locale, form }: EditRequest) {
	const secret = keptSecret(cookies) ?? "";
	const asked = String(form.get("do") ?? "save");
	const { draft, version, wantedDramas } = readListForm(form);
	const stepped = await withStep(draft, asked, String(form.get("add") ?? "").trim(), fetch, locale);
	const { entries, notFound } = await linkEntries(fetch, stepped.entries, wantedDramas, locale);
	const yours = { ...stepped, entries };
	if (notFound.length > 0) return failure(noSuchDrama(notFound, locale), yours, version);
	const saved = await saveList(fetch, { slug, secret, version }, yours);
	if (saved.refusal) return failure(sayRefusal(saved.refusal, locale), yours, version);
	const operation = afterSave[asked];
	if (operation) {
		const done = await tryApi(fetch, operation, { slug, secret });
		if (done.refusal) return failure(done.refusal, yours, saved.list.version);
	}
	return { done: operation ? asked : "saved", version: saved.list.version };
}

async function withStep(
	draft: ListDraft,
	asked: string,
	typed: string,
	fetch: Fetch,
	locale: Locale,
): Promise<ListDraft> {
	const named = readStep(asked);
	const entries = named ? takeStep(draft.entries, named.step, named.id) : draft.entries;
	// A title in the box is added by any button: whoever typed it wants it.
	return typed === ""
		? { ...draft, entries }
		: { ...draft, entries: [...entries, await findTitle(fetch, typed, locale)] };
}

function noSuchDrama(names: readonly string[], locale: Locale): Refusal {
	const { noSuchDrama: say, notSavedYet } = wordsIn[locale].editor;
	return { status: 400, code: "unknown-drama", detail: names.map(say).join(" "), advice: notSavedYet };
}

function failure(refusal: Refusal, yours: ListDraft, version: number) {
	const theirs =
		refusal.code === "stale" ? (refusal.theirs as (ListDraft & { version: number }) | undefined) : undefined;
	const unmade: Unmade = {
		refusal,
		yours,
		version: theirs?.version ?? version,
		theirs: theirs ? draftOf(theirs) : null,
	};
	return fail(refusal.status, unmade);
}
