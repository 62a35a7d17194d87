import { expect, test } from "vitest";
import type { Fetch } from "../../api/ask-api.ts";
import { linkEntries } from "./link-entries.ts";

const entries = [
	{ id: "aaaa", slug: "goblin", title: "My own name for it", year: 2016, words: "Snow." },
	{ id: "bbbb", slug: null, title: "Signal", year: null, words: "" },
];

/** Suggests what the API would for one title, and nothing for any other. */
const fetch: Fetch = async (_, init) => {
	const { typed } = await new Response(init?.body).json();
	const signal = { kind: "drama", slug: "signal", title: "Signal", hangul: "시그널", year: 2016 };
	return Response.json({ suggestions: typed === "signl" ? [signal] : [] });
};

test("an entry is led to the drama that was typed for it, and keeps its title and words", async () => {
	const linked = await linkEntries(fetch, entries, new Map([["aaaa", "signl"]]), "en");
	expect(linked.entries).toEqual([{ ...entries[0], slug: "signal", year: 2016 }, entries[1]]);
	expect(linked.notFound).toEqual([]);
});

test("what names no drama is told, and its entry stays as it was", async () => {
	const linked = await linkEntries(fetch, entries, new Map([["bbbb", "zzzz"]]), "en");
	expect(linked).toEqual({ entries, notFound: ["zzzz"] });
});
