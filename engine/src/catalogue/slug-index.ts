import type { DramaRecord } from "./record.ts";

/** Finds the position of a drama by its slug, or -1. */
export type SlugIndex = (slug: string) => number;

/**
 * Positions by the hash of the slug, in open addressing: four to eight bytes a drama, where a map would keep a million slugs.
 * Of two dramas of one slug the later one is found.
 */
export function createSlugIndex(dramas: readonly DramaRecord[]): SlugIndex {
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(dramas.length * 1.5 + 2))).fill(-1);
	const slotOf = (slug: string): number => {
		let slot = hash(slug) & (slots.length - 1);
		while (slots[slot] !== -1 && dramas[slots[slot] as number]?.slug !== slug) slot = (slot + 1) & (slots.length - 1);
		return slot;
	};
	for (let drama = 0; drama < dramas.length; drama++) slots[slotOf((dramas[drama] as DramaRecord).slug)] = drama;
	return (slug) => slots[slotOf(slug)] as number;
}

/** A hash of 32 bits. Source: Fowler, Noll and Vo, FNV-1a. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value ^ (value >>> 15);
}
