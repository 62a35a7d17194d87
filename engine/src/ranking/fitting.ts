import type { Ranking } from "./rank.ts";
import type { Signal } from "./signals/signal.ts";

/** Of what the fit of a drama is made, and what a point of it is. */
export interface Fitting {
	/** The signals whose values sum to a drama's fit, and by how much they are multiplied for points of 100. */
	of(drama: number): { readonly signals: readonly Signal[]; readonly scale: number };
	/** Whether how widely a drama is watched moves it without being part of its fit. */
	readonly isReachBeside: boolean;
}

/**
 * The fits of an answer. How widely a drama is watched moves it up, yet it fits nobody's wish the better for it: that counts only
 * where a hidden gem is asked for, or nothing that a drama could have. And the drama that a wish names fits by its name, the
 * others by what else they have.
 */
export function fittingOf({ signals, candidates }: Pick<Ranking, "signals" | "candidates">): Fitting {
	const asked = signals.filter(({ subject }) => !("reach" in subject) || subject.lesserKnown);
	const isReachBeside = asked.some(isMeant);
	const [named, others] = splitBy(isReachBeside ? asked : signals, ({ subject }) => "title" in subject);
	const isNamed = (drama: number): boolean => named.some((signal) => signal.valueFor(drama) > 0);
	const [first, rest] = splitBy(candidates, ({ drama }) => isNamed(drama));
	const kinds = { named: scaled(named, first), others: scaled(others, rest) };
	return { of: (drama) => (isNamed(drama) ? kinds.named : kinds.others), isReachBeside };
}

function scaled(signals: readonly Signal[], best: Ranking["candidates"]): ReturnType<Fitting["of"]> {
	const fitOf = (drama: number): number => signals.reduce((sum, signal) => sum + signal.valueFor(drama), 0);
	const bestFit = Math.max(0, ...best.map(({ drama }) => fitOf(drama)));
	const ceiling = ceilingOf(signals, bestFit);
	if (signals.some(isMeant)) return { signals, scale: 100 / ceiling };
	const isByWords = signals.some((signal) => signal.best > 0 && "told" in signal.subject);
	return { signals, scale: (isByWords ? mostByWords : 100) / Math.max(ceiling, heaviestOf(signals, best)) };
}

/** Whether a signal is of something that the wish asks a drama to have: more than a word that its text may hold. */
function isMeant({ best, subject }: Signal): boolean {
	return best > 0 && !("told" in subject) && !("reach" in subject && !subject.lesserKnown);
}

/** The most that one signal takes from a drama: beside a word or two it would count for hundreds of points. */
function heaviestOf(signals: readonly Signal[], dramas: Ranking["candidates"]): number {
	return Math.max(0, ...dramas.flatMap(({ drama }) => signals.map((signal) => -signal.valueFor(drama))));
}

/** How well a drama fits at most of which nothing is known but that its text holds words of the wish. */
const mostByWords = 50;

/** The share of what the signals could add up to that counts as a whole fit, where no drama comes near the whole. */
const leastCeiling = 0.65;

/**
 * The value that is a fit of 100: what all signals could add at most, or, since nothing is wholly like another drama, a little
 * more than the best that this catalogue has.
 */
function ceilingOf(signals: readonly Signal[], bestFit: number): number {
	const whole = signals.reduce((sum, signal) => sum + signal.best, 0);
	return Math.max(0.001, Math.min(whole, Math.max(leastCeiling * whole, bestFit * 1.04)));
}

function splitBy<T>(all: readonly T[], test: (one: T) => boolean): [readonly T[], readonly T[]] {
	return [all.filter(test), all.filter((one) => !test(one))];
}
