/**
 * The optimal string alignment distance (Damerau–Levenshtein without overlapping edits) of two words, as strings or bytes, or `limit + 1`
 * as soon as it is known to be larger. Source: Boytsov, Indexing methods for approximate dictionary searching, 2011.
 */
export function editDistance(a: ArrayLike<string | number>, b: ArrayLike<string | number>, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	// The cost for each beginning of b, given the beginning of a: of this row and of the two above it. Beginnings whose lengths
	// differ by more than the limit cost more than the limit, so only a band along the diagonal is filled in.
	let [row, above, before] = rowsFor(b.length + 2);
	const beyond = limit + 1;
	for (let j = 0; j <= Math.min(b.length, beyond); j++) above[j] = j;
	for (let i = 1; i <= a.length; i++) {
		const from = Math.max(1, i - limit);
		const to = Math.min(b.length, i + limit);
		row[from - 1] = from === 1 ? i : beyond;
		let least = row[from - 1] as number;
		for (let j = from; j <= to; j++) {
			const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, replaced);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] as number) + 1);
			row[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > limit) return beyond;
		row[to + 1] = beyond;
		[before, above, row] = [above, row, before];
	}
	return Math.min(beyond, above[b.length] as number);
}

type Rows = [row: Uint16Array, above: Uint16Array, before: Uint16Array];
let rows: Rows = [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)];

/** Three rows to write on, the same ones every time: there is no time in which two distances are measured at once. */
function rowsFor(length: number): Rows {
	if (rows[0].length < length)
		rows = [new Uint16Array(length * 2), new Uint16Array(length * 2), new Uint16Array(length * 2)];
	return [...rows];
}

/** Finds the known word that a misspelt one most likely stands for. */
export interface Speller {
	/** The one nearest known word within one slip (two from nine letters on), or null when there is none or it is a tie. */
	mend(word: string): string | null;
}

/** A speller over known words by deletion neighbourhoods. Source: Garbe, SymSpell, 2012. */
export function createSpeller(words: Iterable<string>): Speller {
	// Most wishes hold no slip: the neighbourhoods are made for the first that may.
	let made: ReadonlyMap<string, readonly string[]> | undefined;
	return {
		mend(word) {
			if (word.length < 5 || word.length > 24) return null;
			made ??= neighbourhoods(words);
			const neighbours = made;
			let best: string | null = null;
			let bestDistance = 2;
			let tie = false;
			const candidates = new Set(deletions(word).flatMap((key) => neighbours.get(key) ?? []));
			for (const candidate of candidates) {
				if (candidate[0] !== word[0]) continue;
				const distance = editDistance(word, candidate, 1);
				if (distance < bestDistance) {
					best = candidate;
					bestDistance = distance;
					tie = false;
				} else if (distance === bestDistance && candidate !== best) {
					tie = true;
				}
			}
			return bestDistance <= 1 && !tie ? best : null;
		},
	};
}

function neighbourhoods(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
	const neighbours = new Map<string, string[]>();
	for (const word of words) {
		if (word.length < 5) continue;
		for (const key of deletions(word)) {
			const list = neighbours.get(key);
			if (list) list.push(word);
			else neighbours.set(key, [word]);
		}
	}
	return neighbours;
}

function deletions(word: string): string[] {
	const keys = [word];
	for (let i = 0; i < word.length; i++) keys.push(word.slice(0, i) + word.slice(i + 1));
	return keys;
}
