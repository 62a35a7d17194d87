import type { DramaRecord } from "../../catalogue/record.ts";
import { josa } from "../../ranking/korean-particle.ts";
import { peakOf, recoveryOf } from "../../vocabulary/curve.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import { englishNumber } from "./number-words.ts";

/** What kind of curve it is: which sentences are true of it. */
export type CurveKind = "mends" | "eases" | "stays" | "returns" | "some" | "little" | "none";

/**
 * Deep hurts that come down by two and more at the end mend, or, when they rise again on the way down, ease. Of the others those
 * stay that never come down by two once they were deepest, and those return that do.
 */
export function curveKindOf({ hurt }: Pick<DramaRecord, "hurt">): CurveKind {
	const peak = peakOf(hurt);
	if (peak === 0) return "none";
	if (peak <= 2) return "little";
	if (peak === 3) return "some";
	const after = hurt.slice(hurt.lastIndexOf(peak));
	if (recoveryOf(hurt) >= 2) return after.some((part, at) => part > (after[at - 1] ?? peak)) ? "eases" : "mends";
	return Math.min(...hurt.slice(hurt.indexOf(peak))) >= peak - 1 ? "stays" : "returns";
}

/** From so many eighths of the run at its peak on, a hurt has no place where it is deepest. */
const steadyFrom = 5;
/** From so many on it is nearly all of the run. */
const nearlyAllFrom = 7;
/** Up to so many it is there and gone. */
const briefUpTo = 2;

/** Where a hurt is deepest, as phrases; only those are there that are true. */
export interface PeakPlaces {
	/** One stretch: "around episode twelve". */
	readonly at?: string;
	/** One stretch of no more than a quarter of the run. */
	readonly brief?: string;
	/** Several stretches with something less between: "around episode three and again in the last episodes". */
	readonly twice?: string;
	/** Most of the run. */
	readonly steady?: string;
}

/** Where in the run the hurt is deepest. */
export function placesOfPeak({ hurt, episodes }: Pick<DramaRecord, "hurt" | "episodes">, locale: Locale): PeakPlaces {
	const peak = peakOf(hurt);
	const spread = hurt.filter((part) => part === peak).length;
	if (spread >= steadyFrom) return { steady: steadyWords(spread, locale) };
	const places = stretchesOf(hurt, peak).map((stretch) => placeOf(stretch, hurt.length, episodes, locale));
	const [first = "", second = first] = places;
	if (places.length === 1) {
		const at = said(first, locale);
		return spread <= briefUpTo ? { at, brief: at } : { at };
	}
	if (places.length > 2 || first === second) return { twice: locale === "ko" ? "여러 번" : "more than once" };
	return {
		twice: locale === "ko" ? `${first}${josa(first, "과", "와")} ${second}에` : `${first} and again ${second}`,
	};
}

/** The first and the last part of each stretch at the peak. */
function stretchesOf(hurt: readonly number[], peak: number): (readonly [number, number])[] {
	const firsts = hurt.flatMap((part, at) => (part === peak && hurt[at - 1] !== peak ? [at] : []));
	return firsts.map((first) => {
		const end = hurt.findIndex((part, at) => at > first && part !== peak);
		return [first, (end < 0 ? hurt.length : end) - 1];
	});
}

/** Where the middle of a stretch lies; in Korean without the particle. */
function placeOf([first, last]: readonly [number, number], parts: number, episodes: number, locale: Locale): string {
	const share = (first + last + 1) / 2 / parts;
	const isStart = first === 0 && last < parts / 4;
	const isEnd = last === parts - 1 && first >= (parts * 3) / 4;
	const few = fewEpisodes[locale];
	if (episodes <= 4) {
		if (isStart || isEnd) return isStart ? few.start : few.end;
		return share < 0.35 ? few.early : share <= 0.65 ? few.middle : few.late;
	}
	if (isStart || isEnd) return isStart ? manyEpisodes[locale].start : manyEpisodes[locale].end;
	const episode = Math.max(1, Math.ceil(share * episodes));
	if (locale === "ko") return `${episode}회 무렵`;
	return `around episode ${episode <= 20 ? englishNumber(episode) : episode}`;
}

function said(place: string, locale: Locale): string {
	return locale === "ko" ? `${place}에` : place;
}

function steadyWords(spread: number, locale: Locale): string {
	if (locale === "ko") return spread >= nearlyAllFrom ? "거의 내내" : "절반 넘게";
	return spread >= nearlyAllFrom ? "nearly all the way through" : "for most of its run";
}

const manyEpisodes = {
	en: { start: "in the first episodes", end: "in the last episodes" },
	ko: { start: "첫 몇 회", end: "마지막 몇 회" },
} as const;

const fewEpisodes = {
	en: {
		start: "at the start",
		early: "early on",
		middle: "halfway through",
		late: "past the middle",
		end: "at the end",
	},
	ko: { start: "처음", early: "초반", middle: "중반", late: "후반", end: "끝" },
} as const;

/** Hours in all, at least one; an episode of unknown length counts as one of 60 minutes. */
export function hoursOf({ episodes, minutes = 60 }: Pick<DramaRecord, "episodes" | "minutes">): number {
	return Math.max(1, Math.round((episodes * minutes) / 60));
}
