import type { Ranked } from "./ranked.ts";

/**
 * The best `limit` of the allowed dramas, best first; ties in the catalogue's order. A bounded heap, so that a million dramas
 * need no sort.
 * @param mayCome asked last, and only of those that score high enough
 */
export function bestOf(
	scores: Float32Array,
	allowed: Uint8Array,
	limit: number,
	mayCome: (drama: number) => boolean = () => true,
): Ranked[] {
	const heap: number[] = [];
	const isWorse = (a: number, b: number): boolean =>
		(scores[a] as number) < (scores[b] as number) || (scores[a] === scores[b] && a > b);
	/** The score of the worst of a full heap: most dramas are passed over by this one comparison. */
	let floor = Number.NEGATIVE_INFINITY;
	for (let drama = 0; drama < scores.length; drama++) {
		if ((scores[drama] as number) <= floor || allowed[drama] === 0 || !mayCome(drama)) continue;
		if (heap.length < limit) {
			heap.push(drama);
			siftUp(heap, heap.length - 1, isWorse);
		} else if (limit > 0) {
			heap[0] = drama;
			siftDown(heap, isWorse);
		}
		if (heap.length === limit) floor = scores[heap[0] as number] as number;
	}
	return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1)).map((drama) => ({ drama, score: scores[drama] as number }));
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
