import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { engineReaders } from "./engine-readers.ts";
import { keywordMatch } from "./keywords.ts";
import { calibrationError, reliabilityOf } from "./reliability.ts";
import { checkClaims, type Score, scoreReader } from "./score.ts";
import { isFitted, ownWords } from "./texts.ts";

const record = loadCatalogue();
const engine = createEngine(record);
const { said, whole } = engineReaders(record);

/** Of the half of the dramas on which no number was fitted. */
const texts = (["korean", "english"] as const).map((source) =>
	ownWords(engine, source).filter(({ drama }) => !isFitted(record.dramas[drama]?.slug ?? "")),
);

describe("inference on dramas that its numbers have not seen", () => {
	it.each(["Korean", "English"].map((language, at) => [language, texts[at] ?? []] as const))(
		"beats a keyword match, and what phrases alone say: %s",
		(_, own) => {
			const [keywords, phrases, both] = [keywordMatch(engine), said, whole].map(
				(reader) => scoreReader(reader, own, engine.catalogue).get("all") as Score,
			);
			expect(both?.macroF1).toBeGreaterThan(3 * (keywords?.macroF1 ?? 1));
			expect(both?.macroF1).toBeGreaterThan((phrases?.macroF1 ?? 1) + 0.03);
			expect(both?.precision).toBeGreaterThan(0.58);
		},
	);

	it("is right as often as its confidence says", () => {
		const table = reliabilityOf(checkClaims(whole, texts.flat(), engine.catalogue));
		expect(calibrationError(table)).toBeLessThan(0.05);
	});
});
