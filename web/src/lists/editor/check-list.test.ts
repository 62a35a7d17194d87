import { createApp } from "@goodcry/server";
import { expect, test } from "vitest";
import { readAsk } from "../../address/ask.ts";
import type { Fetch } from "../../api/ask-api.ts";
import { checkList } from "./check-list.ts";
import type { ListDraft } from "./list-draft.ts";

const app = createApp();
const fetch: Fetch = async (path, init) => app.request(String(path), init);
const ask = readAsk(new URLSearchParams());

const entry = (slug: string | null, title: string, words: string) => ({
	id: `${title}x`,
	slug,
	title,
	year: null,
	words,
});
const draftOf = (...entries: ListDraft["entries"]): ListDraft => ({
	...{ title: "Mine", locale: "en", introduction: "", closing: "" },
	entries,
});

test("a sentence that tells an ending is found, with the entry under which it stands", async () => {
	const draft = draftOf(
		entry("my-mister", "My Mister", "Two lonely people."),
		entry("goblin", "Goblin", "Snow falls. The ending is happy."),
	);
	const { spoils } = await checkList(fetch, draft, ask);
	expect(spoils).toEqual([{ under: { title: "Goblin" }, quote: "The ending is happy." }]);
});

test("the introduction and the closing are read too, of a draft that could not be saved as well", async () => {
	const draft = {
		...draftOf(entry(null, "", "결국 죽는다.")),
		...{ title: "", introduction: "In Goblin the lead dies at the end.", closing: "Nobody survives." },
	};
	const { spoils } = await checkList(fetch, draft, ask);
	expect(spoils).toEqual([
		{ under: "introduction", quote: "In Goblin the lead dies at the end." },
		{ under: { title: "" }, quote: "결국 죽는다." },
		{ under: "closing", quote: "Nobody survives." },
	]);
});

test("a list without words or dramas has nothing to find", async () => {
	const draft = draftOf(entry(null, "Nobody knows it", ""));
	expect(await checkList(fetch, draft, ask)).toEqual({ spoils: [], endBadly: 0, broken: 0 });
});

test("what breaks a limit of whoever looks is counted, each drama once, and never named", async () => {
	const limits = readAsk(new URLSearchParams("not=grief"));
	expect(limits.limits).toEqual(["grief"]);
	const draft = draftOf(
		entry("move-to-heaven", "Move to Heaven", ""),
		entry("move-to-heaven", "Move to Heaven, again", ""),
		entry(null, "Unknown", ""),
	);
	const check = await checkList(fetch, draft, limits);
	expect(check.broken).toBe(1);
	expect((await checkList(fetch, draft, ask)).broken).toBe(0);
});
