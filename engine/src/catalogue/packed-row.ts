/** A rising row of whole numbers from 0 to 2⁵³ − 1 in few bytes. */
export interface PackedRow {
	/** The numbers from `least` up to but not including `end`, in order; no more of them than `most`. */
	between(least: number, end: number, most: number): number[];
}

/** So many numbers stand between two that are kept whole. */
const blockSize = 64;

/**
 * Packs a rising row: every number as its difference from the one before, seven bits a byte, the lowest first (LEB128, as in
 * DWARF); each sixty-fourth is kept whole beside them, so that a place is found by halving.
 */
export function packRow(rising: Float64Array): PackedRow {
	return rowOver(pack(rising));
}

interface Packed {
	readonly size: number;
	/** The first number of each block, and where the differences of the others begin. */
	readonly heads: Float64Array;
	readonly starts: Float64Array;
	readonly bytes: Uint8Array;
}

/** Apart from what looks numbers up, so that the unpacked row is not kept. */
function pack(rising: Float64Array): Packed {
	const blocks = Math.ceil(rising.length / blockSize);
	const heads = new Float64Array(blocks);
	const starts = new Float64Array(blocks);
	const bytes = new Uint8Array(lengthOf(rising));
	let used = 0;
	for (let at = 0; at < rising.length; at++) {
		if (at % blockSize === 0) {
			heads[at / blockSize] = rising[at] as number;
			starts[at / blockSize] = used;
		} else used = write(bytes, used, (rising[at] as number) - (rising[at - 1] as number));
	}
	return { size: rising.length, heads, starts, bytes };
}

function rowOver({ size, heads, starts, bytes }: Packed): PackedRow {
	return {
		between(least, end, most) {
			const found: number[] = [];
			let block = lastBelow(heads, least);
			let at = starts[block] ?? 0;
			let number = 0;
			for (let place = block * blockSize; place < size; place++) {
				if (place % blockSize === 0) {
					block = place / blockSize;
					number = heads[block] as number;
				} else {
					for (let scale = 1; ; scale *= 128) {
						const byte = bytes[at++] as number;
						number += (byte & 127) * scale;
						if (byte < 128) break;
					}
				}
				if (number >= end || found.length >= most) break;
				if (number >= least) found.push(number);
			}
			return found;
		},
	};
}

function lengthOf(rising: Float64Array): number {
	let length = 0;
	for (let at = 0; at < rising.length; at++) {
		if (at % blockSize === 0) continue;
		let rest = (rising[at] as number) - (rising[at - 1] as number);
		for (length++; rest >= 128; length++) rest = Math.floor(rest / 128);
	}
	return length;
}

/** Gives where the next number begins. */
function write(bytes: Uint8Array, from: number, number: number): number {
	let at = from;
	let rest = number;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[at++] = 128 + (rest % 128);
	bytes[at++] = rest;
	return at;
}

/** The last place with a lower number; 0 when there is none. */
function lastBelow(rising: Float64Array, number: number): number {
	let from = 0;
	let to = rising.length;
	while (to - from > 1) {
		const middle = (from + to) >>> 1;
		if ((rising[middle] as number) < number) from = middle;
		else to = middle;
	}
	return from;
}
