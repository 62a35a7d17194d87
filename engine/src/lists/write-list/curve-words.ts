import type { DramaRecord } from "../../catalogue/record.ts";
import { peakOf, recoveryOf } from "../../vocabulary/curve.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import { englishNumber } from "./number-words.ts";

/** What kind of curve it is: which sentences are true of it. */
export type CurveKind = "mends" | "stays" | "some" | "little";

/** Deep hurts mend when they come down by two and more. */
export function curveKindOf({ hurt }: DramaRecord): CurveKind {
	const peak = peakOf(hurt);
	if (peak <= 2) return "little";
	if (peak === 3) return "some";
	return recoveryOf(hurt) >= 2 ? "mends" : "stays";
}

/** From so many eighths of the run at its peak on, a hurt has no place where it is deepest. */
const steadyFrom = 5;

/** Where in the run the hurt is deepest, as a phrase: "around episode twelve"; null when it is as deep for most of the run. */
export function placeOfPeak({ hurt, episodes }: DramaRecord, locale: Locale): string | null {
	const peak = peakOf(hurt);
	const first = hurt.indexOf(peak);
	const spread = hurt.filter((part) => part === peak).length;
	const part = locale === "ko" ? koreanParts : englishParts;
	if (spread >= steadyFrom) return null;
	if (first === 0) return part.start;
	if (first === hurt.length - 1) return part.end;
	const episode = Math.max(1, Math.round(((first + 0.5) / hurt.length) * episodes));
	if (episode <= 1) return part.start;
	if (episodes <= 4) return first < 4 ? part.middle : part.late;
	if (locale === "ko") return `${episode}회 무렵에`;
	return `around episode ${episode <= 20 ? englishNumber(episode) : episode}`;
}

const englishParts = {
	start: "in the first episodes",
	end: "in the last episodes",
	middle: "halfway through",
	late: "past the middle",
} as const;

const koreanParts = {
	start: "첫 몇 회에",
	end: "마지막 몇 회에",
	middle: "중반에",
	late: "중반을 넘어서",
} as const;

/** Hours in all, at least one; an episode of unknown length counts as one of 60 minutes. */
export function hoursOf({ episodes, minutes = 60 }: Pick<DramaRecord, "episodes" | "minutes">): number {
	return Math.max(1, Math.round((episodes * minutes) / 60));
}
