import type { Ranked } from "./ranked.ts";

/** The score of every drama, with the highest of each block of a thousand. */
export interface Scores {
	readonly scores: Float32Array;
	/** One number a block: a block whose highest is too low is passed over whole. */
	readonly tops: Float32Array;
}

const blockSize = 1024;

/** Finds the highest of each block. */
export function withTops(scores: Float32Array): Scores {
	const tops = new Float32Array(Math.ceil(scores.length / blockSize));
	for (let block = 0; block < tops.length; block++) {
		const end = Math.min(scores.length, (block + 1) * blockSize);
		let top = Number.NEGATIVE_INFINITY;
		for (let drama = block * blockSize; drama < end; drama++) {
			const score = scores[drama] as number;
			if (score > top) top = score;
		}
		tops[block] = top;
	}
	return { scores, tops };
}

/**
 * The best `limit` of the allowed dramas, best first; ties in the catalogue's order. A bounded heap, so that a million dramas
 * need no sort.
 */
export function bestOf({ scores, tops }: Scores, allowed: Uint8Array, limit: number): Ranked[] {
	const heap = createHeap(scores, limit);
	/** The score of the worst of a full heap: most dramas are passed over by this one comparison. */
	let floor = Number.NEGATIVE_INFINITY;
	for (let drama = 0; drama < scores.length; drama++) {
		if (drama % blockSize === 0 && (tops[drama / blockSize] as number) <= floor) {
			drama += blockSize - 1;
			continue;
		}
		if ((scores[drama] as number) > floor && allowed[drama] === 1) floor = heap.offer(drama);
	}
	return heap.sorted();
}

/** The same among some dramas, which are given in the catalogue's order. */
export function bestAmong(dramas: Uint32Array, scores: Float32Array, allowed: Uint8Array, limit: number): Ranked[] {
	const heap = createHeap(scores, limit);
	let floor = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < dramas.length; i++) {
		const drama = dramas[i] as number;
		if ((scores[drama] as number) > floor && allowed[drama] === 1) floor = heap.offer(drama);
	}
	return heap.sorted();
}

interface Heap {
	/** Takes a drama in, where need be for the worst; gives the score that a better one must exceed. */
	offer(drama: number): number;
	sorted(): Ranked[];
}

function createHeap(scores: Float32Array, limit: number): Heap {
	const heap: number[] = [];
	const isWorse = (a: number, b: number): boolean =>
		(scores[a] as number) < (scores[b] as number) || (scores[a] === scores[b] && a > b);
	return {
		offer(drama) {
			if (heap.length < limit) {
				heap.push(drama);
				siftUp(heap, heap.length - 1, isWorse);
			} else if (limit > 0) {
				heap[0] = drama;
				siftDown(heap, isWorse);
			}
			if (heap.length < limit) return Number.NEGATIVE_INFINITY;
			return limit > 0 ? (scores[heap[0] as number] as number) : Number.POSITIVE_INFINITY;
		},
		sorted: () =>
			heap.sort((a, b) => (isWorse(a, b) ? 1 : -1)).map((drama) => ({ drama, score: scores[drama] as number })),
	};
}

function siftUp(heap: number[], from: number, isWorse: (a: number, b: number) => boolean): void {
	for (let at = from; at > 0; ) {
		const parent = (at - 1) >> 1;
		if (!isWorse(heap[at] as number, heap[parent] as number)) return;
		swap(heap, at, parent);
		at = parent;
	}
}

function siftDown(heap: number[], isWorse: (a: number, b: number) => boolean): void {
	for (let at = 0; ; ) {
		const left = 2 * at + 1;
		if (left >= heap.length) return;
		const right = left + 1;
		const child = right < heap.length && isWorse(heap[right] as number, heap[left] as number) ? right : left;
		if (!isWorse(heap[child] as number, heap[at] as number)) return;
		swap(heap, at, child);
		at = child;
	}
}

function swap(heap: number[], a: number, b: number): void {
	[heap[a], heap[b]] = [heap[b] as number, heap[a] as number];
}
