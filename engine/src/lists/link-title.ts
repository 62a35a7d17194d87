import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DramaRecord } from "../catalogue/record.ts";
import type { Knowledge } from "../query/hit.ts";
import { type Name, namesIn, writtenName, yearBeside } from "./names-in-heading.ts";
import { type OutsideKind, outsideInHeading, outsideInWords } from "./outside.ts";
import { dramasOfPeople } from "./people-in-words.ts";

/** Why an entry is linked, might be linked, or is not. */
export type LinkGround =
	| "exact"
	| "year"
	| "people"
	| "misspelt"
	| "season"
	| "namesakes"
	| "near"
	| "other-year"
	| "perhaps-outside"
	| "nothing"
	| OutsideKind;

/** What an entry of an article is taken for. */
export interface Link {
	readonly name: Name;
	readonly year: number | null;
	/** The drama's position when it is sure, else null. */
	readonly drama: number | null;
	/** 0–1: how sure the link is; of an unsure one, how likely its first alternative is. */
	readonly confidence: number;
	/** Other positions that it may be, the likeliest first. */
	readonly alternatives: readonly number[];
	readonly ground: LinkGround;
}

/** What is known of an entry before it is linked. */
export interface Asked {
	readonly heading: string;
	/** A year that stands elsewhere: in another cell of the table. */
	readonly year?: number | null;
	/** The entry's own words. */
	readonly words: string;
	/** Whether misspelt names may be looked for, which costs more. */
	readonly seekNear: boolean;
}

/** A misspelt name that is at least so like is linked when it is long; a short one, or a less like, only when its year or its people speak for it. */
const sureLikeness = 0.87;
const supportedLikeness = 0.72;
const longName = 8;
/** The second best must be less like by so much. */
const clearLead = 0.05;
/** A year may differ by so much: an article counts from the end of the run, or from abroad. */
const yearSlip = 1;
const mostAlternatives = 4;

/** Links one entry to the catalogue, as far as its names, its year, its people and its words go. */
export function linkTitle(asked: Asked, known: Knowledge, catalogue: Catalogue): Link {
	const names = namesIn(asked.heading);
	const found = names.flatMap((name) => {
		const dramas = namedSo(name.text, known);
		return dramas.length > 0 && (name.kind !== "inner" || name.text.length > 2) ? [{ name, dramas }] : [];
	});
	const first = found[0];
	if (first) return linkExact(found, asked, known, catalogue);
	return linkNear(names, asked, known, catalogue);
}

/** As it stands, else with what people type on a phone written out. */
function namedSo(name: string, { titles }: Knowledge): readonly number[] {
	const dramas = titles.exact(name);
	if (dramas.length > 0 || !/\b(?:ok|u|ur|w\/|n)\b|&/i.test(name)) return dramas;
	const written = name
		.replace(/\bok\b/gi, "okay")
		.replace(/\bu\b/gi, "you")
		.replace(/\bur\b/gi, "your")
		.replace(/\bw\//gi, "with ")
		.replace(/&|\bn\b/gi, "and");
	return titles.exact(written);
}

interface Found {
	readonly name: Name;
	readonly dramas: readonly number[];
}

function linkExact(found: readonly Found[], asked: Asked, known: Knowledge, catalogue: Catalogue): Link {
	const { name } = plainest(found);
	const year = asked.year ?? yearBeside(asked.heading, name) ?? yearInWords(asked.words);
	const shown = titleShown(asked.heading, name);
	const outside = outsideInHeading(asked.heading.slice(0, name.from), asked.heading.slice(name.to));
	const all = [...new Set(found.flatMap(({ dramas }) => dramas))];
	const link = (drama: number | null, confidence: number, ground: LinkGround): Link => {
		const alternatives = all.filter((one) => one !== drama).slice(0, mostAlternatives);
		return { name: shown, year, drama, confidence, alternatives, ground };
	};
	if (outside) return link(null, 0, outside);
	const recordOf = (drama: number): DramaRecord => catalogue.dramas[drama] as DramaRecord;
	const fitting = all.filter((drama) => fitsYear(recordOf(drama), year));
	const people = dramasOfPeople(asked.words, all, known, catalogue);
	// Named twice, as "Title (한글)", it is surer than any year.
	const twice = all.filter((drama) => found.filter(({ dramas }) => dramas.includes(drama)).length > 1);
	const hinted = outsideInWords(asked.words);
	if (fitting.length === 0) {
		const meant = people[0] ?? (twice.length === 1 ? twice[0] : undefined);
		if (meant !== undefined) return link(meant, 0.8, "people");
		return hinted ? link(null, 0, hinted) : link(null, 0.3, "other-year");
	}
	const [only] = fitting;
	if (fitting.length === 1 && only !== undefined) {
		if (hinted && year === null && !people.includes(only) && !twice.includes(only)) {
			return link(null, 0.5, "perhaps-outside");
		}
		return link(only, year === null && all.length > 1 ? 0.9 : 1, all.length > 1 && year !== null ? "year" : "exact");
	}
	const meant = fitting.filter((drama) => people.includes(drama));
	if (meant.length === 1 && meant[0] !== undefined) return link(meant[0], 0.9, "people");
	const both = fitting.filter((drama) => twice.includes(drama));
	if (both.length === 1 && both[0] !== undefined) return link(both[0], 0.95, "exact");
	return link(null, 0.5, "namesakes");
}

/** "Love Alarm (Season 1)" and "Love Alarm" are one drama: it is called by the name without brackets. */
function plainest(found: readonly Found[]): Found {
	const first = found[0] as Found;
	if (!/[([（<〈《「『【"“]|[)\]）>〉》」』】"”]/u.test(first.name.text)) return first;
	const same = found.filter(({ name, dramas }) => name !== first.name && dramas[0] === first.dramas[0]);
	return same.find(({ name }) => name.kind === "quoted") ?? same.find(({ name }) => name.kind === "head") ?? first;
}

function linkNear(names: readonly Name[], asked: Asked, known: Knowledge, catalogue: Catalogue): Link {
	const written = writtenName(asked.heading);
	const year = asked.year ?? yearBeside(asked.heading, written) ?? yearInWords(asked.words);
	const link = (drama: number | null, confidence: number, ground: LinkGround, others: readonly number[] = []): Link => {
		const alternatives = others.filter((one) => one !== drama).slice(0, mostAlternatives);
		return { name: written, year, drama, confidence, alternatives, ground };
	};
	const outside = outsideInHeading(asked.heading.slice(0, written.from), asked.heading.slice(written.to));
	if (outside) return link(null, 0, outside);
	const season = seasonOf(written.text, known);
	if (season) return season.isFirst ? link(season.drama, 0.9, "season") : link(null, 0.5, "season", [season.drama]);
	if (!asked.seekNear) return link(null, 0, "nothing");
	const likeness = new Map<number, number>();
	const tried = names.filter(({ text, kind }) => text.length >= 3 && (kind !== "inner" || !/^\d+$/.test(text)));
	for (const { text } of tried.slice(0, 6)) {
		for (const near of known.titles.near(text, mostAlternatives)) {
			likeness.set(near.drama, Math.max(near.likeness, likeness.get(near.drama) ?? 0));
		}
	}
	const near = [...likeness].sort((a, b) => b[1] - a[1]);
	const [best, second] = near;
	const others = near.map(([drama]) => drama);
	if (!best) return link(null, 0, outsideInWords(asked.words) ?? "nothing");
	const [drama, like] = best;
	const record = catalogue.dramas[drama] as DramaRecord;
	const isLong = written.text.replace(/[^\p{L}\p{N}]/gu, "").length >= (/[가-힣]/.test(written.text) ? 4 : longName);
	const isClear = like - (second?.[1] ?? 0) >= clearLead;
	const isSupported =
		(year !== null && Math.abs(record.year - year) <= yearSlip) ||
		dramasOfPeople(asked.words, [drama], known, catalogue).length > 0;
	const hinted = outsideInWords(asked.words);
	const isSure =
		fitsYear(record, year) &&
		isClear &&
		((isLong && like >= sureLikeness) || (isSupported && like >= supportedLikeness));
	if (isSure && (isSupported || !hinted)) return link(drama, Math.round(like * 90) / 100, "misspelt", others);
	if (hinted) return link(null, 0, hinted, others);
	return link(null, Math.round(like * 60) / 100, "near", others);
}

/** "Hospital Playlist Season 2": the drama of that name, which may be another season. */
function seasonOf(name: string, { titles }: Knowledge): { drama: number; isFirst: boolean } | null {
	const match = /^(.{2,}?)[\s:,–-]*(?:\b(?:seasons?|s)\s?(\d)|시즌\s?(\d)).*$/iu.exec(name);
	const drama = match?.[1] ? titles.exact(match[1])[0] : undefined;
	return drama === undefined ? null : { drama, isFirst: (match?.[2] ?? match?.[3]) === "1" };
}

function fitsYear({ year: began, ended }: DramaRecord, year: number | null): boolean {
	return year === null || (year >= began - yearSlip && year <= (ended ?? began) + yearSlip);
}

/** "(2018)", "tvN, 2018" or "방영: 2018" on a line of its own behind the heading. */
function yearInWords(words: string): number | null {
	const line =
		/[^\n]*\S[^\n]*/
			.exec(words)?.[0]
			.replace(/[*_>|]/g, " ")
			.trim() ?? "";
	if (line.length > 60) return null;
	const year =
		/^[([]?\s*(?:(?:year|aired|released|연도|방영|방송)\s*(?:일|연도|시기|기간)?\s*[:：]?\s*)?(?:[\p{L}\s]{0,16}[,·|]\s*)?((?:19|20)\d\d)(?![\d])\s*년?\s*(?:[-–~]\s*(?:\d{4})?)?\s*[)\]]?\s*(?:[|·,].*)?$/iu.exec(
			line,
		)?.[1];
	return year ? Number(year) : null;
}

/** Where the name stands in brackets, the article calls the drama by what stands before them. */
function titleShown(heading: string, name: Name): Name {
	if (name.kind !== "inner") return name;
	const written = writtenName(heading);
	return written.to <= name.from && /\p{L}{2}/u.test(written.text) && written.kind !== "whole" ? written : name;
}
