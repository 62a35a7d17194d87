import { expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

test("who asks for less of something does not ask for none: what is like it and has a little less comes first", () => {
	const alike = { revenge: 5, restrained: 4, friends: 4, loneliness: 4 } as const;
	const engine = createEngine(
		smallCatalogue({
			origin: { title: "Origin Story", grades: { ...alike, gore: 5 } },
			"a-little-less": { grades: { ...alike, gore: 4 } },
			none: { grades: { revenge: 0, restrained: 1, friends: 2, loneliness: 1, romance: 5, gore: 0 } },
			"as-much": { grades: { ...alike, gore: 5 } },
		}),
	);
	const { results } = engine.find({ query: "like Origin Story but with less gore" });
	expect(results.map(({ slug }) => slug)).toEqual(["a-little-less", "none"]);
});

test("what has taken a step is told beside what it was likened to, in whichever language, and not by how much of it there is", () => {
	const engine = createEngine(
		smallCatalogue({
			origin: { title: "Origin Story", hangul: "원작", grades: { revenge: 5, friends: 4, light: 0 } },
			lighter: { grades: { revenge: 5, friends: 4, light: 1 } },
		}),
	);
	const told = (locale: "en" | "ko") =>
		engine
			.find({ query: "like Origin Story but lighter", locale })
			.results[0]?.reasons.find(({ facet }) => facet === "light")?.text;
	expect(told("en")).toMatch(/^Next to Origin Story: /);
	expect(told("ko")).toMatch(/^〈원작〉보다 /);
});
