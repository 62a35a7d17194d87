import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Bounds, Range } from "../query/query.ts";

/** Takes out, by one byte a drama, what does not keep the bounds of a wish. */
export function holdToBounds(bounds: Bounds, catalogue: Catalogue, allowed: Uint8Array): void {
	const { years, episodes, minutes } = catalogue.facts;
	if (bounds.episodes) hold(allowed, bounds.episodes, episodes);
	if (bounds.years) hold(allowed, bounds.years, years);
	if (bounds.minutes) hold(allowed, bounds.minutes, minutes);
	if (bounds.total) holdTotal(allowed, bounds.total, minutes, episodes);
	if (bounds.network) {
		const ran = onAnyOf(bounds.network, catalogue);
		for (let i = 0; i < allowed.length; i++) allowed[i] = (allowed[i] as number) & (ran[i] as number);
	}
	if (bounds.withoutNetwork) {
		const ran = onAnyOf(bounds.withoutNetwork, catalogue);
		for (let i = 0; i < allowed.length; i++) allowed[i] = (allowed[i] as number) & ~(ran[i] as number);
	}
}

/** No fact is larger. */
const largest = 2 ** 30;

// What is taken out is told by the sign of a difference rather than by a branch, which would be guessed wrongly half the time.
function hold(allowed: Uint8Array, { min = 0, max = largest }: Range, facts: Uint16Array): void {
	const [least, most] = [Math.ceil(min), Math.floor(max)];
	for (let i = 0; i < allowed.length; i++) {
		const fact = facts[i] as number;
		allowed[i] = (allowed[i] as number) & (~((fact - least) | (most - fact)) >>> 31);
	}
}

/** The same for the product of two facts. */
function holdTotal(allowed: Uint8Array, { min = 0, max = largest }: Range, a: Uint16Array, b: Uint16Array): void {
	const [least, most] = [Math.ceil(min), Math.floor(max)];
	for (let i = 0; i < allowed.length; i++) {
		const total = Math.imul(a[i] as number, b[i] as number);
		allowed[i] = (allowed[i] as number) & (~((total - least) | (most - total)) >>> 31);
	}
}

/** One byte a drama: 1 where it ran on any of the networks. */
function onAnyOf(names: readonly string[], catalogue: Catalogue): Uint8Array {
	const ran = new Uint8Array(catalogue.dramas.length);
	for (const name of names) {
		const column = networkColumn(name, catalogue);
		for (let i = 0; i < ran.length; i++) ran[i] = (ran[i] as number) | (column[i] as number);
	}
	return ran;
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
