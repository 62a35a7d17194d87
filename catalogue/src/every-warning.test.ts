import { readFileSync } from "node:fs";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "./load-catalogue.ts";

/** Ways to refuse something; X stands for it. */
const refusals = {
	ko: [
		"X 나오는 거 빼고 감동적인 거",
		"X 나오는 건 싫어요",
		"X 장면 없는 드라마",
		"X 얘기는 피하고 싶어요",
		"X 나오면 못 봐요",
		"로맨스인데 X 없는 걸로",
		"X 없었으면 좋겠어요",
		"X 절대 안 돼요",
		"X 나오는 거 말고 힐링",
		"X 소재는 힘들어서 제외해 주세요",
		"X 트라우마 있어요",
		"X 못 보겠어요",
		"X 때문에 힘들어요",
		"제발 X만 아니면 돼요",
		"X 들어간 건 패스",
	],
	en: [
		"romance without X",
		"no X please",
		"I can't handle X",
		"nothing with X in it",
		"please avoid X",
		"X is a dealbreaker",
		"sad but no X",
		"I don't want any X",
		"X triggers me",
		"X is too much for me",
		"I have trauma around X",
		"X makes me anxious",
		"anything but X",
		"not in the mood for X",
		"X? no thank you",
		"skip anything about X",
	],
} as const;

const waysOfEach = 5;

describe("every phrase of every warning, refused", () => {
	const engine = createEngine(loadCatalogue());
	it.each(["ko", "en"] as const)("is a hard limit, however it is refused (%s)", (language) => {
		const file = new URL(`../vocabulary/phrases/${language}/warning.yaml`, import.meta.url);
		const phrases = Object.values(parse(readFileSync(file, "utf8")) as Record<string, readonly string[]>).flat();
		const ways = refusals[language];
		const missed = phrases.flatMap((phrase, place) =>
			Array.from({ length: waysOfEach }, (_, turn) =>
				(ways[(place + turn * 3) % ways.length] ?? "").replace("X", phrase),
			).filter((wish) => engine.read(wish).limits.length === 0),
		);
		expect(phrases.length).toBeGreaterThan(500);
		expect(missed).toEqual([]);
	});
});
