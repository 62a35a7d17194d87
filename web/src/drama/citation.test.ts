import { expect, test } from "vitest";
import { citationOf } from "./citation.ts";

const drama = { slug: "my-mister", title: "My Mister", hangul: "나의 아저씨", year: 2018 };

test("a citation names the drama in the reader's language first, its address and its licence", () => {
	expect(citationOf(drama, "en", "https://example.org/drama/my-mister").line).toBe(
		"My Mister (나의 아저씨, 2018): an emotional profile. Goodcry. https://example.org/drama/my-mister (CC BY 4.0)",
	);
	expect(citationOf(drama, "ko", "https://example.org/ko/drama/my-mister").line).toMatch(
		/^나의 아저씨 \(My Mister, 2018\)/,
	);
});

test("signs that BibTeX would read stand for themselves", () => {
	const { bibtex } = citationOf({ ...drama, title: "Love & 100% {Real}" }, "en", "https://example.org");

	expect(bibtex).toContain("{{Love \\& 100\\% \\{Real\\} (2018)");
});
