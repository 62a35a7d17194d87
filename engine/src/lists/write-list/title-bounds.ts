import type { Bounds, Range } from "../../query/query.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import { englishNumber } from "./number-words.ts";

const koreanNetworks: Readonly<Record<string, string>> = {
	...{ Netflix: "넷플릭스", "Disney+": "디즈니플러스", TVING: "티빙", Wavve: "웨이브", Viki: "비키", Watcha: "왓챠" },
	...{ "Apple TV+": "애플티비", "Coupang Play": "쿠팡플레이" },
};

/** What a wish's bounds add to a title; empty where they bound nothing. */
export function sayBounds({ episodes, years, minutes, total, network = [] }: Bounds, locale: Locale): string[] {
	const says = locale === "ko" ? korean : english;
	return [
		episodes && says.episodes(episodes),
		minutes?.max && says.minutes(minutes.max),
		total?.max && says.total(total.max),
		years && says.years(years),
		network.length > 0 && says.network(network),
	].filter((part) => typeof part === "string");
}

interface Sayings {
	episodes(range: Range): string;
	minutes(most: number): string;
	total(most: number): string;
	years(range: Range): string;
	network(names: readonly string[]): string;
}

const inWords = (number: number): string => (number <= 20 ? englishNumber(number) : String(number));

const english: Sayings = {
	episodes({ min, max }) {
		if (min !== undefined && min === max) return `of exactly ${inWords(min)} episodes`;
		if (min !== undefined && max !== undefined) return `of ${inWords(min)} to ${inWords(max)} episodes`;
		return max === undefined ? `of ${inWords(min ?? 0)} episodes or more` : `of at most ${inWords(max)} episodes`;
	},
	minutes: (most) => `with episodes of at most ${most} minutes`,
	total: (most) =>
		most <= 480
			? "for a single day"
			: most <= 960
				? "for one weekend"
				: `of at most ${inWords(Math.round(most / 60))} hours`,
	years({ min, max }) {
		if (min !== undefined && min === max) return `from ${min}`;
		if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
		return max === undefined ? `since ${min}` : `from before ${max + 1}`;
	},
	network: (names) => `on ${names.join(" or ")}`,
};

const korean: Sayings = {
	episodes({ min, max }) {
		if (min !== undefined && min === max) return `${min}부작`;
		if (min !== undefined && max !== undefined) return `${min}부작에서 ${max}부작 사이의`;
		return max === undefined ? `${min}부작 이상의` : `${max}부작 이하의`;
	},
	minutes: (most) => `한 회 ${most}분 이내의`,
	total: (most) =>
		most <= 480 ? "하루에 다 보는" : most <= 960 ? "주말에 다 보는" : `${Math.round(most / 60)}시간 안에 보는`,
	years({ min, max }) {
		if (min !== undefined && min === max) return `${min}년`;
		if (min !== undefined && max !== undefined) return `${min}년에서 ${max}년 사이의`;
		return max === undefined ? `${min}년 이후의` : `${max}년까지의`;
	},
	network: (names) => names.map((name) => koreanNetworks[name] ?? name).join("·"),
};
