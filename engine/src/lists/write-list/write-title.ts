import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Query } from "../../query/query.ts";
import { josa } from "../../ranking/korean-particle.ts";
import type { Facet, Family, Locale } from "../../vocabulary/facet.ts";
import { nounPhrase } from "./noun-phrases.ts";
import { englishNumber, koreanCount } from "./number-words.ts";
import type { Sentence } from "./sentence.ts";
import { sayBounds } from "./title-bounds.ts";
import { englishTitleFacets } from "./title-facets-en.ts";
import { koreanTitleFacets } from "./title-facets-ko.ts";
import { englishEchoes, koreanEchoes, type TitlePiece } from "./title-pieces.ts";
import { wantedFacets } from "./wanted-facets.ts";

interface Part extends TitlePiece {
	readonly source: string;
}

/** How many things a title says besides bounds and likenesses. */
const mostParts = 2;

/**
 * The title of a list: its count, and what was read of the wish, nearest to its own words. Endings and late turns that were
 * asked for are passed over, since the title would tell them of every entry.
 */
export function writeTitle(query: Query, count: number, locale: Locale, catalogue: Catalogue): Sentence {
	const parts = partsOf(query, locale, catalogue);
	const sources = [...parts.map(({ source }) => source), ...(count > 0 ? ["count"] : [])];
	const text = locale === "ko" ? koreanTitle(parts, query, count) : englishTitle(parts, count);
	return { text, sources: sources.length > 0 ? sources : ["wish"] };
}

function partsOf(query: Query, locale: Locale, catalogue: Catalogue): Part[] {
	const wanted = wantedFacets(query, catalogue);
	const covered = new Set<string>();
	const parts: Part[] = [];
	const likeness = likenessPart(query, locale, catalogue);
	if (likeness) parts.push(likeness);
	for (const { words, covers, ...piece } of locale === "ko" ? koreanEchoes : englishEchoes) {
		const facets = wanted.filter(({ facet }) => covers.includes(facet.id) && !covered.has(facet.id));
		const said = facets.some(({ words: own }) => words.test(own));
		if (parts.length >= mostParts || !said || clashes(piece, parts)) continue;
		for (const facet of covers) covered.add(facet);
		parts.push({ ...piece, source: `wish: ${facets.map(({ facet }) => facet.id).join(", ")}` });
	}
	const least = Math.min(leastTitled, wanted[0]?.weight ?? 0);
	for (const { facet } of wanted.filter(({ weight }) => weight >= least)) {
		const piece = pieceFor(facet, locale);
		if (parts.length >= mostParts || covered.has(facet.id) || clashes(piece, parts)) continue;
		parts.push({ ...piece, source: `wish: ${facet.id}` });
	}
	const { episodes, ...others } = query.bounds;
	const isShort = saysShort(query);
	const bounds = sayBounds(isShort ? others : { ...others, ...(episodes && { episodes }) }, locale).map(
		(said): Part => ({ ...(locale === "ko" ? { before: said } : { after: said }), source: "wish: bounds" }),
	);
	if (isShort) bounds.unshift({ before: locale === "ko" ? "짧은" : "short", source: "wish: bounds" });
	const gem = query.lesserKnown
		? [{ before: locale === "ko" ? "숨은" : "lesser-known", source: "wish: lesser known" }]
		: [];
	return locale === "ko" ? [...parts, ...bounds, ...gem] : [...gem, ...parts, ...bounds];
}

/** Whether the wish bounds the episodes by saying "short", without a number. */
function saysShort({ bounds, text }: Query): boolean {
	const { min, max } = bounds.episodes ?? {};
	if (min !== undefined || max === undefined) return false;
	return (
		/\bshort\b|mini ?series|짧|단편/i.test(text) &&
		!new RegExp(String.raw`\b(?:${max}|${englishNumber(max)})(?!\d)`, "i").test(text)
	);
}

/** What weighs less was only implied by another word. */
const leastTitled = 0.7;

/** Two relative clauses, or twice the same word, do not make a title. */
function clashes({ before, after }: TitlePiece, parts: readonly Part[]): boolean {
	const head = (text: string): string => text.split(" ")[0] ?? "";
	return parts.some(
		(part) =>
			(before !== undefined && part.before === before) ||
			(after !== undefined &&
				part.after !== undefined &&
				((head(part.after) === head(after) && head(after) !== "about") ||
					head(after) === "that" ||
					head(part.after) === "for")),
	);
}

function likenessPart(query: Query, locale: Locale, catalogue: Catalogue): Part | null {
	const [person] = query.people;
	if (person) {
		const name = query.text.slice(...person.span).trim();
		if (locale === "ko") return { before: `${/[가-힣]/.test(name) ? name : person.name}의`, source: "wish: person" };
		return { after: `with ${person.name}`, source: "wish: person" };
	}
	const loved = query.like.find(({ weight }) => weight > 0);
	const record = loved && catalogue.dramas[catalogue.indexOf(loved.slug)];
	if (!record) return null;
	const steps = query.moves.flatMap(({ facet, step }) => {
		const label = catalogue.vocabulary.record.critiques?.[facet]?.[step > 0 ? "more" : "less"][locale];
		return label ? [label] : [];
	});
	const source = `like: ${record.slug}`;
	if (locale === "ko") {
		const name = `〈${record.hangul}〉`;
		const liked = `${name}${josa(name, "을", "를")} 좋아한 사람을 위한`;
		return { before: steps.length > 0 ? `${liked} ${steps.join(" ")}` : liked, source };
	}
	const told = steps.slice(0, 2).map((step) => (amounts.test(step) ? `with ${step}` : step));
	const only = told.length > 0 ? `, only ${told.join(" and ")}` : "";
	return { after: `for people who loved ${record.title}${only}`, source };
}

/** Steps whose names are an amount of something: "fewer tears". */
const amounts = /(?:tears|heartache|longing|butterflies|suspense|payback)$/;

const afterNoun: readonly Family[] = ["theme", "bond", "warning"];

function pieceFor(facet: Facet, locale: Locale): TitlePiece {
	const noun = nounPhrase(facet, locale);
	if (locale === "ko") {
		const own = koreanTitleFacets[facet.id];
		if (own) return { before: own };
		if (facet.family === "setting") return { before: `${facet.label.ko}${josa(facet.label.ko, "을", "를")} 무대로 한` };
		return { before: `${noun}${josa(noun, "을", "를")} ${facet.family === "device" ? "그린" : "다룬"}` };
	}
	const own = englishTitleFacets[facet.id];
	if (own) return own;
	if (afterNoun.includes(facet.family)) return { after: `about ${noun}` };
	if (facet.family === "tone" || facet.family === "pace") return { before: facet.label.en };
	return { after: `with ${noun}` };
}

function englishTitle(parts: readonly Part[], count: number): string {
	const number = count === 0 ? "" : count <= 20 ? englishNumber(count) : String(count);
	const noun = count === 1 ? "Korean drama" : "Korean dramas";
	const adjectives = parts.flatMap(({ before }) => before ?? []).join(", ");
	const clauses = parts.flatMap(({ after }) => after ?? []).sort((a, b) => placeOf(a) - placeOf(b));
	const abouts = clauses.filter((clause) => clause.startsWith("about "));
	const about = abouts.length > 1 ? [`about ${abouts.map((clause) => clause.slice(6)).join(" and ")}`] : abouts;
	const others = clauses.filter((clause) => !abouts.includes(clause));
	const ordered = [...others, ...about].sort((a, b) => placeOf(a) - placeOf(b));
	const isBare = adjectives === "" && clauses.length === 0;
	const text = [number, adjectives, noun, ...(isBare ? ["worth your evenings"] : ordered)].filter(Boolean).join(" ");
	const parted = about.length > 0 ? text.replace(/ (?=(?:with|set) )/g, ", ") : text;
	const agreed = parted.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, many: string, one: string) =>
		count === 1 ? one : many,
	);
	return agreed.charAt(0).toUpperCase() + agreed.slice(1);
}

/** What a title says it is about comes before what it does. */
const order = ["of", "since", "from", "on", "about", "set", "with", "whose", "where", "full", "that", "to", "for"];

function placeOf(clause: string): number {
	return order.indexOf(clause.split(" ")[0] ?? "");
}

function koreanTitle(parts: readonly Part[], { bounds }: Query, count: number): string {
	const modifiers = joinDealt(parts.flatMap(({ before }) => before ?? []));
	const number = count === 0 ? [] : [`${count <= 20 ? koreanCount(count) : count}${count <= 20 ? " " : ""}편`];
	const bare = modifiers.length === 0 && Object.keys(bounds).length === 0 ? ["저녁을 내줄 만한"] : [];
	return [...bare, ...modifiers, "한국 드라마", ...number].join(" ");
}

const dealt = /^(?<noun>.+)[을를] (?<verb>다룬|그린)$/;

/** Two things that are dealt with are dealt with together: 첫사랑과 엇갈린 타이밍을 다룬. */
function joinDealt(modifiers: readonly string[]): string[] {
	const found = modifiers.flatMap((modifier) => {
		const { noun, verb } = dealt.exec(modifier)?.groups ?? {};
		return noun && verb ? [{ noun, verb }] : [];
	});
	const [one, other] = found;
	if (!one || !other || found.length > 2 || one.verb !== other.verb) return [...modifiers];
	const [first, second] = [one.noun, other.noun];
	const isLong = /[와과] /.test(`${first}${second}`);
	const joined = `${first}${isLong ? "," : josa(first, "과", "와")} ${second}${josa(second, "을", "를")} ${one.verb}`;
	return [joined, ...modifiers.filter((modifier) => !dealt.test(modifier))];
}
