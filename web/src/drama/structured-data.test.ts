import { expect, test } from "vitest";
import type { Drama } from "../api/answers.ts";
import { structuredData } from "./structured-data.ts";

const drama = {
	...{ slug: "x", title: "X & Y", hangul: "엑스와 와이", year: 2020, episodes: 16, genres: [], network: ["tvN"] },
	...{ leads: [{ actor: "A" }], director: ["D"], writer: [], names: { A: "에이" }, premise: "He says </script><b>." },
} as unknown as Drama; // Only what is told is read.

test("it is a TVSeries in the page's language", () => {
	const read = JSON.parse(structuredData(drama, "ko", "http://localhost/ko/drama/x"));

	expect(read).toMatchObject({
		"@type": "TVSeries",
		name: "엑스와 와이",
		alternateName: "X & Y",
		numberOfEpisodes: 16,
		actor: [{ name: "에이", alternateName: "A" }],
		director: [{ name: "D" }],
	});
	expect(read.description).toBe("He says </script><b>.");
});

test("no text of it can end the element that it stands in", () => {
	expect(structuredData(drama, "en", "http://localhost/")).not.toContain("</");
});
