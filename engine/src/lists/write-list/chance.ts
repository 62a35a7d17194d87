/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** Makes chance out of a text: FNV-1a for the seed, mulberry32 for the numbers. */
export function createChance(seed: string): Chance {
	let state = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** One of the choices, or undefined when there is none. */
export function pick<T>(choices: readonly T[], chance: Chance): T | undefined {
	return choices[Math.floor(chance() * choices.length)];
}
