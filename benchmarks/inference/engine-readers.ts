import type { CatalogueRecord, InferredGrade } from "goodcry";
import type { Evidence } from "../../engine/src/inference/evidence.ts";
import { claimsFrom } from "../../engine/src/inference/infer-profile.ts";
import type { Claim, Reader } from "./claim.ts";
import { crossFitted } from "./cross-fit.ts";
import type { Told } from "./texts.ts";

/** The engine's inference, read four ways over the same evidence. */
export interface EngineReaders {
	/** What phrases say, as sure as the phrases alone make it: before calibration. */
	readonly uncalibrated: Reader;
	/** What phrases say. */
	readonly said: Reader;
	/** What no phrase says and words only imply. */
	readonly implied: Reader;
	/** Both: what `infer` gives. */
	readonly whole: Reader;
}

/** Makes the readers; what words keep company with is never learnt from the drama that is read about. */
export function engineReaders(record: CatalogueRecord): EngineReaders {
	const gather = remembering(crossFitted(record));
	const said = (told: Told): readonly Evidence[] => gather(told).filter(({ mentions }) => mentions.length > 0);
	const whole: Reader = (told) => claimsFrom(gather(told), true).map(toClaim);
	return {
		uncalibrated: (told) =>
			said(told).map(({ facet, isAbsent, belief }) => ({ facet, isPresent: !isAbsent, confidence: belief })),
		said: (told) => claimsFrom(said(told), false).map(toClaim),
		implied: (told) =>
			claimsFrom(gather(told), true)
				.filter(({ implied }) => implied)
				.map(toClaim),
		whole,
	};
}

function toClaim({ facet, grade, confidence }: InferredGrade): Claim {
	return { facet, isPresent: grade > 0, confidence };
}

function remembering(gather: (told: Told) => Evidence[]): (told: Told) => Evidence[] {
	const known = new Map<Told, Evidence[]>();
	return (told) => {
		const evidence = known.get(told) ?? gather(told);
		known.set(told, evidence);
		return evidence;
	};
}
