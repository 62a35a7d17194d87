import { expect, test } from "vitest";
import { structuredList } from "./structured-list.ts";

const entry = { rank: 1, slug: "my-mister", title: "My Mister", year: 2018, words: "He dies." };
const list = {
	title: "</script><script>alert(1)",
	locale: "ko" as const,
	entries: [entry, { ...entry, rank: 2, slug: null, title: "Another" }],
};

test("a list is an ItemList in rank order, which links what the catalogue has and tells no words", () => {
	const element = structuredList(list, "For you.", "https://goodcry.example/ko/lists/three");
	const read = JSON.parse(element.replace(/<\/?script[^>]*>/g, ""));

	expect(read["@type"]).toBe("ItemList");
	expect(read.description).toBe("For you.");
	expect(read.itemListElement).toEqual([
		{ "@type": "ListItem", position: 1, name: "My Mister", url: "https://goodcry.example/ko/drama/my-mister" },
		{ "@type": "ListItem", position: 2, name: "Another" },
	]);
	expect(element).not.toContain("He dies");
});

test("no title ends the script element", () => {
	expect(structuredList(list, "For you.", "https://goodcry.example/lists/three").match(/<\/?script/g)).toHaveLength(2);
});
