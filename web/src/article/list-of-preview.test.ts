import { expect, test } from "vitest";
import { listOfPreview } from "./list-of-preview.ts";

function previewOf(fields: Readonly<Record<string, string>>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
}

const three = {
	...{
		"list.title": "Three that hurt",
		"list.locale": "en",
		"list.introduction": "One.\r\n\r\nTwo.",
		"list.closing": "",
	},
	...{ "title.0": "My Mister", "year.0": "2018", "words.0": "Quiet.", "slug.0": "my-mister" },
	...{ "title.1": "Tomorow", "year.1": "", "words.1": "Reapers.", "slug.1": "" },
	...{ "title.2": "A film", "year.2": "", "words.2": "" },
};

test("every entry of the preview is in the list, those that are linked to nothing as text", () => {
	expect(listOfPreview(previewOf(three))).toEqual({
		title: "Three that hurt",
		locale: "en",
		introduction: "One.\n\nTwo.",
		entries: [
			{ slug: "my-mister", title: "My Mister", year: 2018, words: "Quiet." },
			{ slug: null, title: "Tomorow", year: null, words: "Reapers." },
			{ slug: null, title: "A film", year: null, words: "" },
		],
		closing: "",
	});
});

test("what the person chose is linked, and what they ticked is left out", () => {
	const { entries } = listOfPreview(previewOf({ ...three, "slug.1": "tomorrow", "leave.2": "yes" }));
	expect(entries.map(({ slug }) => slug)).toEqual(["my-mister", "tomorrow"]);
});

test("a title longer than a list may have is cut between two words", () => {
	const { title } = listOfPreview(previewOf({ ...three, "list.title": "So sad ".repeat(60) }));
	expect(title).toMatch(/(?:So|sad) …$/);
	expect(title.length).toBeLessThanOrEqual(200);
});
