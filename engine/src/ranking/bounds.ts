import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Bounds, Range } from "../query/query.ts";

/** Takes out, by one byte a drama, what does not keep the bounds of a wish. */
export function holdToBounds(bounds: Bounds, catalogue: Catalogue, allowed: Uint8Array): void {
	const { years, episodes, minutes } = catalogue.facts;
	hold(allowed, bounds.episodes, (drama) => episodes[drama] as number);
	hold(allowed, bounds.years, (drama) => years[drama] as number);
	hold(allowed, bounds.minutes, (drama) => minutes[drama] as number);
	hold(allowed, bounds.total, (drama) => (minutes[drama] as number) * (episodes[drama] as number));
	if (!bounds.network) return;
	const onAny = new Uint8Array(allowed.length);
	for (const name of bounds.network) {
		const column = networkColumn(name, catalogue);
		for (let i = 0; i < onAny.length; i++) onAny[i] = (onAny[i] as number) | (column[i] as number);
	}
	for (let i = 0; i < allowed.length; i++) allowed[i] = (allowed[i] as number) & (onAny[i] as number);
}

function hold(allowed: Uint8Array, range: Range | undefined, factOf: (drama: number) => number): void {
	if (!range) return;
	const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
	for (let i = 0; i < allowed.length; i++) {
		const fact = factOf(i);
		if (fact < min || fact > max) allowed[i] = 0;
	}
}

const known = new WeakMap<Catalogue, Map<string, Uint8Array>>();

/** One byte a drama: 1 where it ran on that network. Made for the first wish that names the network. */
function networkColumn(name: string, catalogue: Catalogue): Uint8Array {
	const columns = known.get(catalogue) ?? new Map<string, Uint8Array>();
	known.set(catalogue, columns);
	const column =
		columns.get(name) ?? Uint8Array.from(catalogue.dramas, ({ network }) => (network.includes(name) ? 1 : 0));
	// A wish may name a network that is none: only those that some drama has are kept.
	if (column.includes(1)) columns.set(name, column);
	return column;
}
