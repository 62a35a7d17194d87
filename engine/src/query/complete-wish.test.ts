import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const engine = createEngine(
	smallCatalogue({ "soft-landing": { grades: { comforted: 5 } }, "glass-heart": { grades: {} } }),
);
const completed = (typed: string) => {
	const { from, suggestions } = engine.complete(typed);
	return { instead: typed.slice(from), words: suggestions.map(({ words }) => words.en) };
};

it("completes a title at the end of a sentence and says which words it stands for", () => {
	expect(completed("like soft lan")).toEqual({ instead: "soft lan", words: ["Soft Landing"] });
});

it("begins with the longest run of words that anything is called by", () => {
	expect(completed("quiet, glass he").instead).toBe("glass he");
	expect(completed("glass he").instead).toBe("glass he");
});

it("offers a facet by its label, in words that are read as it", () => {
	const { words } = completed("leaves me comfo");
	expect(words).toContain("comforted");
	expect(engine.read(words[0] ?? "").wants.map(({ facet }) => facet)).toContain("comforted");
});

it("has nothing to add where the label stands already, after little words, or to nothing", () => {
	for (const typed of ["leaves me comforted", "something about the", "", "   ", "!?", "a drama with a "]) {
		expect(completed(typed).words, typed).toEqual([]);
	}
});

it("takes a short wish for a misspelt title, and a sentence for a sentence", () => {
	expect(completed("soft landnig").words).toEqual(["Soft Landing"]);
	expect(completed("zzxqv zzxqv soft landnig zzxqv").words).toEqual([]);
});

it("offers words that ask for several facets, by any of their phrases", () => {
	for (const typed of ["tearj", "ugly cr", "no romance, ugly c", "펑펑 "]) {
		const [offered] = engine.complete(typed).suggestions;
		expect(offered, typed).toMatchObject({ words: { en: "a tearjerker" }, facets: ["sorrow", "cleansed"] });
	}
});

it("offers what goes by many names by any of them, but no feeling and nothing that hurts to be named", () => {
	expect(completed("mourn").words).toEqual(["grief"]);
	for (const typed of ["laug", "cheati"]) expect(completed(typed).words, typed).toEqual([]);
});

it("takes a phrase that is written for what it says", () => {
	expect(completed("tearjerk").words).toEqual(["a tearjerker"]);
	expect(completed("cry").words).toEqual([]);
});

it("offers a misspelt title before what a phrase that begins so stands for", () => {
	const named = createEngine(smallCatalogue({ mournings: { grades: {} }, "sick-mourners": { grades: {} } }));
	expect(named.complete("mournig").suggestions).toMatchObject([{ slug: "mournings" }]);
	expect(named.complete("sick mouners").suggestions).toMatchObject([{ slug: "sick-mourners" }]);
	expect(named.complete("tearj").suggestions).toMatchObject([{ facets: ["sorrow", "cleansed"] }]);
});
