import { createEngine, type Found, gradeOf, type Locale, type Strictness } from "goodcry";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const engine = createEngine(loadCatalogue());
const { phrases, compounds } = engine.vocabulary.record;
const sparable = engine.vocabulary.facets.filter(({ family }) => family === "warning" || family === "device");

const size = engine.catalogue.dramas.length;
const both: readonly Strictness[] = ["strict", "lenient"];

/** How a limit is put; X is what must not be in it. */
const limits: Readonly<Record<Locale, readonly string[]>> = {
	en: [
		"no X",
		"without X",
		"nothing with X",
		"I don't want X",
		"I don't want to see any X",
		"I can't stand X",
		"I can't handle X",
		"sick of X",
		"tired of X",
		"minus the X",
		"X-free",
		"I hate X",
		"please avoid any X",
		"X is a dealbreaker",
		"X is a hard no",
		"X? no thanks",
		"absolutely no X",
		"there shouldn't be any X in it",
		"not another X story",
		"trigger warning: X",
		"anything but X",
		"w/o X",
		"no more X",
		"no makeovers or X",
	],
	ko: [
		"X 없는 거",
		"X 말고",
		"X 빼고",
		"X 싫어",
		"X 나오는 거 싫어요",
		"X 안 나오는 거",
		"X 없이",
		"X 없었으면 좋겠어",
		"X 제외",
		"X 나오면 못 봐",
		"X 별로야",
		"X만 아니면 돼",
		"X 하나도 없는 거",
		"X 나오는 건 질색이야",
		"X 나오는 건 빼줘",
	],
};

/** Where the limit stands in the wish; L is the limit. */
const positions: Readonly<Record<Locale, readonly string[]>> = {
	en: [
		"L",
		"a slow romance, L",
		"something warm and funny, L",
		"L, but make me laugh",
		"L. Something about family",
		"I want a thriller, L",
		"L please",
		"My week was long and I only want to rest; L, thank you",
	],
	ko: [
		"L",
		"따뜻한 드라마, L",
		"L 추천해줘",
		"L. 가족 이야기 좋아해요",
		"웃긴 거 보고 싶은데 L",
		"오늘 힘들었어. L ㅠㅠ",
	],
};

interface Wish {
	readonly text: string;
	/** The facets that the phrase names, as the vocabulary has it. */
	readonly refused: readonly string[];
}

/** The same wishes each time: a linear congruential generator (Park and Miller, 1988). */
function generated(count: number): Wish[] {
	let state = 20_260_727;
	const pick = <T>(list: readonly T[]): T => {
		state = (state * 48_271) % 2_147_483_647;
		return list[state % list.length] as T;
	};
	return Array.from({ length: count }, (_, at) => {
		const facet = sparable[at % sparable.length] ?? pick(sparable);
		const locale = pick<Locale>(["en", "ko"]);
		const phrase = pick(phrases[locale][facet.id] ?? [facet.label[locale]]);
		const limit = pick(limits[locale]).replace("X", phrase);
		return { text: pick(positions[locale]).replace("L", limit), refused: refusedBy(phrase, facet.id, locale) };
	});
}

function refusedBy(phrase: string, facet: string, locale: Locale): readonly string[] {
	const compound = compounds.findLast((one) => one.phrases[locale].includes(phrase));
	return compound ? (compound.refuses ?? []) : [facet];
}

/** Slugs of the dramas that are known to have the facet at any grade above 0. */
function havingAny(facets: readonly string[]): ReadonlySet<string> {
	const { catalogue } = engine;
	const columns = facets.map((facet) => catalogue.columns[catalogue.vocabulary.column(facet)] as Uint8Array);
	const having = catalogue.dramas.filter((_, drama) =>
		columns.some((column) => (gradeOf(column[drama] ?? 0) ?? 0) > 0),
	);
	return new Set(having.map(({ slug }) => slug));
}

function slugsIn({ results }: Found): string[] {
	return results.flatMap(({ slug, gentler }) => (gentler ? [slug, gentler.slug] : [slug]));
}

describe("hard limits", () => {
	it("can be put on every warning and device by every phrase for it", () => {
		for (const facet of sparable) {
			for (const locale of ["en", "ko"] as const) {
				for (const phrase of phrases[locale][facet.id] ?? [])
					expect(refusedBy(phrase, facet.id, locale), `"${phrase}" cannot be refused`).not.toEqual([]);
			}
		}
	});

	it("hold in 2,000 wishes in both languages, strict and lenient by turns, at every rank", { timeout: 60_000 }, () => {
		const unread: string[] = [];
		const broken: string[] = [];
		generated(2000).forEach(({ text, refused }, at) => {
			const read = engine.read(text).limits.map(({ facet }) => facet);
			if (!refused.every((facet) => read.includes(facet))) unread.push(text);
			const having = havingAny(refused.filter((id) => sparable.some((facet) => facet.id === id)));
			const isThorough = at % 20 === 0;
			for (const strictness of isThorough ? both : [both[at % 2] as Strictness]) {
				const found = engine.find({ query: text, strictness, limit: isThorough ? 100 : 10 });
				// What is not shown is counted: no more dramas are left than do not have it.
				const isBroken = found.total > size - having.size || slugsIn(found).some((slug) => having.has(slug));
				if (isBroken) broken.push(`${strictness}: ${text}`);
			}
		});
		expect(unread).toEqual([]);
		expect(broken).toEqual([]);
	});
});
