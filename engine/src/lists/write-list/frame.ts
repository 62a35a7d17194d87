import type { Query } from "../../query/query.ts";
import { peakOf, recoveryOf } from "../../vocabulary/curve.ts";
import type { Facet, Locale } from "../../vocabulary/facet.ts";
import { hoursOf } from "./curve-words.ts";
import type { Subject } from "./subject.ts";

/** What the introduction and the closing look back on: the list as a whole. */
export interface Frame {
	readonly locale: Locale;
	readonly query: Query;
	readonly subjects: readonly Subject[];
	/** What was asked for and may be spoken of, the most wanted first. */
	readonly wanted: readonly Facet[];
	/** The limits that may be named, since no drama's secret is among them. */
	readonly openLimits: readonly Facet[];
	/** Whether there are limits that may not be named. */
	readonly hasSecretLimits: boolean;
	/** Severe warnings of most entries. */
	readonly shared: readonly Facet[];
	readonly withheld: number;
	/** How many were passed over because in them what was asked for comes as a late turn. */
	readonly passedOver: number;
}

/** The hardest, the gentlest, the shortest and the longest of a list. */
export function extremesOf(
	subjects: readonly Subject[],
): Readonly<Record<"gentlest" | "hardest" | "shortest" | "longest", Subject>> {
	const least = (measure: (subject: Subject) => number): Subject =>
		subjects.reduce((best, one) => (measure(one) < measure(best) ? one : best));
	return {
		gentlest: least(({ drama }) => peakOf(drama.hurt) * 10 - recoveryOf(drama.hurt)),
		hardest: least(({ drama }) => -peakOf(drama.hurt) * 10 + recoveryOf(drama.hurt)),
		shortest: least(({ drama }) => hoursOf(drama)),
		longest: least(({ drama }) => -hoursOf(drama)),
	};
}

/** How deep the hurt of a list goes: the mean of the peaks, 0–5, the range, and how many mend by two and more. */
export function hurtOf(subjects: readonly Subject[]): { mean: number; low: number; high: number; mending: number } {
	const peaks = subjects.map(({ drama }) => peakOf(drama.hurt));
	return {
		mean: peaks.reduce((sum, peak) => sum + peak, 0) / Math.max(1, peaks.length),
		low: Math.min(...peaks),
		high: Math.max(...peaks),
		mending: subjects.filter(({ drama }) => recoveryOf(drama.hurt) >= 2).length,
	};
}
