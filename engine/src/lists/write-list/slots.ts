import type { DramaRecord } from "../../catalogue/record.ts";
import { josa } from "../../ranking/korean-particle.ts";
import { peakOf } from "../../vocabulary/curve.ts";
import type { Facet, Locale } from "../../vocabulary/facet.ts";
import { hoursOf, placesOfPeak } from "./curve-words.ts";
import type { Slots } from "./fill.ts";
import { nounPhrase } from "./noun-phrases.ts";
import { englishNumber, koreanCount } from "./number-words.ts";

/** The slots of a drama's facts and curve. A slot that has nothing to say is left out. */
export function factSlots(drama: DramaRecord, locale: Locale): Slots {
	const { episodes, network, year, hurt } = drama;
	const [peak, end, hours] = [peakOf(hurt), hurt.at(-1) ?? 0, hoursOf(drama)];
	const [channel] = network;
	return {
		title: nameOf(drama, locale),
		...placesOfPeak(drama, locale),
		year: String(year),
		...(channel ? { network: channel } : {}),
		...(end < peak ? { end: locale === "ko" ? String(end) : english(end) } : {}),
		...(locale === "ko"
			? { peak: String(peak), hours: `${hours}시간`, episodes: `${episodes}부작` }
			: {
					peak: english(peak),
					hours: `${english(hours)} ${hours === 1 ? "hour" : "hours"}`,
					episodes: `${english(episodes)} ${episodes === 1 ? "episode" : "episodes"}`,
				}),
	};
}

/** A drama's name as it stands in a sentence. */
export function nameOf({ title, hangul }: DramaRecord, locale: Locale): string {
	return locale === "ko" ? `〈${hangul}〉` : title;
}

/** The slots of a facet: `bare` only where the noun stands without an article. */
export function thingSlots(facet: Facet, locale: Locale): Slots {
	const thing = nounPhrase(facet, locale);
	return /^an? /.test(thing) ? { thing } : { thing, bare: thing };
}

/** "a, b and c"; "가와 나", "가, 나, 다"; two of which one is a pair itself: "가와 나, 다". */
export function listed(words: readonly string[], locale: Locale): string {
	if (words.length < 2) return words.join("");
	if (locale === "ko") {
		const [first = "", second = ""] = words;
		const isPlain = words.length === 2 && !words.some((word) => /[과와] /.test(word));
		return isPlain ? `${first}${josa(first, "과", "와")} ${second}` : words.join(", ");
	}
	return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Small numbers in words, the others in digits. */
export function numberOf(number: number, locale: Locale): string {
	return locale === "ko" ? koreanCount(number) : english(number);
}

function english(number: number): string {
	return Number.isInteger(number) && number <= 20 ? englishNumber(number) : String(number);
}
