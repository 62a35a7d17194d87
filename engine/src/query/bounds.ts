import { type BoundRule, beyond, hasFigure, type Measure } from "./bound-rule.ts";
import { lengthBounds } from "./length-bounds.ts";
import { namedNetworks } from "./network-bounds.ts";
import type { Bounds, Range, Span } from "./query.ts";
import { stanceOf } from "./refused-bound.ts";
import type { NameStance } from "./refused-names.ts";
import { yearBounds } from "./year-bounds.ts";

/** Bounds read from a text, and the spans of the words that said them. */
export interface BoundsReading {
	readonly bounds: Bounds;
	readonly spans: readonly Span[];
}

type Draft = { -readonly [K in keyof Bounds]: Bounds[K] };

const rules: readonly BoundRule[] = [...lengthBounds, ...yearBounds];

/** Those that can be said in words alone. */
const rulesWithoutFigures = rules.filter(({ pattern }) => !/\(\?<(?:n|low|decade)>/.test(pattern.source));

/** A wish with more bounds than this is no wish; the rest are left. */
const mostBounds = 50;

/**
 * Reads what a wish says of episodes, years, minutes, hours and networks.
 * @param networks names as the catalogue writes them
 * @param thisYear the year that counts as the present one
 * @param taken stretches that are read otherwise: a year in a title bounds nothing
 */
export function readBounds(
	text: string,
	networks: readonly string[],
	thisYear: number,
	taken: readonly Span[] = [],
): BoundsReading {
	const draft: Draft = {};
	const spans: Span[] = [];
	const free = (span: Span): boolean =>
		spans.length < mostBounds && [...taken, ...spans].every((other) => !overlap(span, other));
	for (const rule of hasFigure(text) ? rules : rulesWithoutFigures) {
		for (const match of text.matchAll(rule.pattern)) {
			const said: Span = [match.index, match.index + match[0].length];
			if (!free(said)) continue;
			const { kind, span } = stanceOf(text, said);
			const range = rule.range(match, thisYear);
			const meant = kind === "refuse" ? (rule.refused?.(thisYear) ?? (range && beyond(range))) : range;
			if (meant && narrow(draft, rule.measure, kind === "allow" ? {} : meant)) spans.push(free(span) ? span : said);
		}
	}
	const found = namedNetworks(text, networks).filter(({ span }) => free(span));
	const namesOf = (stance: NameStance["kind"]): string[] => [
		...new Set(found.flatMap(({ kind, network }) => (kind === stance ? [network] : []))),
	];
	const [asked, refused] = [namesOf("ask"), namesOf("refuse")];
	if (asked.length > 0) draft.network = asked;
	if (refused.length > 0) draft.withoutNetwork = refused;
	return { bounds: draft, spans: [...spans, ...found.map(({ span }) => span)] };
}

/** Whether two stretches share a character. */
export function overlap(one: Span, other: Span): boolean {
	return one[1] > other[0] && one[0] < other[1];
}

/** Tightens a range that was said before, so that two bounds hold together; false, and nothing changed, where they cannot. */
function narrow(draft: Draft, measure: Measure, range: Range): boolean {
	const before = draft[measure] ?? {};
	const min = Math.max(before.min ?? Number.NEGATIVE_INFINITY, range.min ?? Number.NEGATIVE_INFINITY);
	const max = Math.min(before.max ?? Number.POSITIVE_INFINITY, range.max ?? Number.POSITIVE_INFINITY);
	if (min > max) return false;
	const both = { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
	if (Number.isFinite(min) || Number.isFinite(max)) draft[measure] = both;
	return true;
}
