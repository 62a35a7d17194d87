import { type Fetch, type Refusal, tryApi } from "../../api/ask-api.ts";
import type { KeptList } from "../../api/list-answers.ts";
import { draftOf, isSameDraft, type ListDraft } from "./list-draft.ts";

/** Which list, by whose hand, on which version. */
interface OwnVersion {
	readonly slug: string;
	readonly secret: string;
	readonly version: number;
}

/** What became of a save: the list as it is kept now, or why nothing was written. */
export type Saved =
	| { readonly list: KeptList; readonly refusal?: never }
	| { readonly list?: never; readonly refusal: Refusal };

/** Writes a draft, unless the list says the same already. */
export async function saveList(fetch: Fetch, { slug, secret, version }: OwnVersion, draft: ListDraft): Promise<Saved> {
	const now = await tryApi(fetch, "read-list", { slug, secret });
	if (now.refusal) return now;
	if (isSameDraft(draft, now.answer.list)) return now.answer;
	const saved = await tryApi(fetch, "update-list", { slug, secret, version, list: draftOf(draft) });
	return saved.refusal ? saved : saved.answer;
}
