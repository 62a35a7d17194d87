/** A source of numbers from 0 to 1 (exclusive) that always gives the same ones for the same seed. */
export type Chance = () => number;

/** Mulberry32 over an FNV-1a hash of the seed: small, and good enough to place trees. */
export function chanceOf(seed: string): Chance {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
