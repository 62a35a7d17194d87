import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { wantedSignals } from "../ranking/signals/wanted.ts";
import { defaultWeights } from "../ranking/weights.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const record = smallCatalogue({
	ward: { grades: { hospital: 5, grief: 3, suicide: 3 } },
	farm: { grades: { hospital: 0, grief: 3, suicide: 0 } },
});
/** The definition of the hospital and two longer phrases of it hold words that no phrase names; two phrases of grief hold one, too. */
const engine = createEngine({
	...record,
	vocabulary: {
		...record.vocabulary,
		facets: record.vocabulary.facets.map((facet) =>
			facet.id === "hospital"
				? { ...facet, means: { en: "Surgeons and nurses at work.", ko: "수술실의 의사와 간호사 이야기." } }
				: facet.id === "gore"
					? { ...facet, means: { en: "Knives at work.", ko: "칼이 나온다." } }
					: facet,
		),
		phrases: {
			...record.vocabulary.phrases,
			en: {
				...record.vocabulary.phrases.en,
				hospital: ["hospital", "tired surgeons", "rival surgeons"],
				grief: ["grief", "empty chair", "her chair", "one month left"],
				gore: ["gore", "bloody knives", "many knives", "sharp knives"],
			},
			ko: { ...record.vocabulary.phrases.ko, hospital: ["친절한 간호사", "신입 간호사"] },
		},
	},
});
const guesses = (wish: string) => {
	const { text, wants, avoids } = engine.read(wish);
	const told = (clauses: typeof wants) =>
		clauses.filter(({ guessed }) => guessed).map(({ facet, span }) => [text.slice(...span), facet]);
	return { wants: told(wants), avoids: told(avoids) };
};

describe("a word that no phrase names", () => {
	it("is read as the facet whose definition and phrases use it, and said to be a guess", () => {
		expect(guesses("something with surgeons")).toEqual({ wants: [["surgeons", "hospital"]], avoids: [] });
		expect(guesses("간호사 나오는 드라마").wants).toEqual([["간호사", "hospital"]]);
		const read = engine.read("something with surgeons");
		expect(read.unread).toEqual([]);
		expect(read.wants[0]).toMatchObject({ implied: true, guessed: true });
		expect(read.wants[0]?.weight).toBeLessThan(1);
	});

	it("stays unread where too little speaks for a facet", () => {
		expect(engine.read("in a month, a chair, zebras").unread).toEqual(["month", "chair", "zebras"]);
	});

	it("ranks, and less than a word that a phrase names", () => {
		const best = (wish: string): number =>
			wantedSignals({ query: engine.read(wish), catalogue: engine.catalogue, weights: defaultWeights })[0]?.best ?? 0;
		expect(engine.find({ query: "surgeons" }).results[0]?.slug).toBe("ward");
		expect(best("surgeons")).toBeGreaterThan(0);
		expect(best("surgeons")).toBeLessThan(best("hospital"));
	});

	it("only costs when it is refused: a guess keeps nobody from a drama", () => {
		expect(guesses("no surgeons")).toEqual({ wants: [], avoids: [["surgeons", "hospital"]] });
		expect(engine.read("no surgeons").limits).toEqual([]);
		expect(engine.find({ query: "no surgeons" }).results.map(({ slug }) => slug)).toEqual(["farm", "ward"]);
	});

	it("is never a wish for a warning, which it may be a refusal of", () => {
		expect(guesses("something with knives")).toEqual({ wants: [], avoids: [] });
		expect(engine.read("something with knives").unread).toEqual(["knives"]);
		expect(guesses("no knives")).toEqual({ wants: [], avoids: [["knives", "gore"]] });
	});

	it("changes nothing of what is sure", () => {
		expect(engine.read("no surgeons who think of suicide").limits.map(({ facet }) => facet)).toEqual(
			engine.read("no zebras who think of suicide").limits.map(({ facet }) => facet),
		);
		expect(guesses("hospital with surgeons")).toEqual({ wants: [], avoids: [] });
	});
});
