import { cellKinds } from "../vocabulary/cell.ts";
import { type ColumnTable, sumInRoom } from "./column-room.ts";

/** Two columns with the worth of each two cells: `table[first << 4 | second]`. */
interface PairTable {
	readonly first: Uint8Array;
	readonly second: Uint8Array;
	readonly table: Float64Array;
}

/**
 * Adds what columns are worth to the scores. A column that is named twice is read once, and two columns are looked up as one,
 * four such pairs a pass: a third less work than one look-up a column, and a score is written once for eight of them.
 */
export function addColumns(scores: Float32Array, columns: readonly ColumnTable[]): void {
	const merged = merge(columns);
	if (sumInRoom(scores, merged)) return;
	const pairs = pairsOf(merged);
	let at = 0;
	for (; at + 4 <= pairs.length; at += 4) {
		const [a, b, c, d] = pairs.slice(at, at + 4);
		if (a && b && c && d) addFour(scores, a, b, c, d);
	}
	for (; at + 2 <= pairs.length; at += 2) {
		const [a, b] = pairs.slice(at, at + 2);
		if (a && b) addTwo(scores, a, b);
	}
	for (const pair of pairs.slice(at)) addOne(scores, pair);
}

function merge(columns: readonly ColumnTable[]): ColumnTable[] {
	const merged = new Map<Uint8Array, Float32Array>();
	for (const { column, table } of columns) {
		const before = merged.get(column);
		merged.set(column, before ? table.map((worth, cell) => worth + (before[cell] as number)) : table);
	}
	return [...merged].map(([column, table]) => ({ column, table }));
}

function pairsOf(columns: readonly ColumnTable[]): PairTable[] {
	const pairs: PairTable[] = [];
	for (let at = 0; at < columns.length; at += 2) {
		const first = columns[at] as ColumnTable;
		const second = columns[at + 1] ?? { column: first.column, table: worthless };
		const table = new Float64Array(cellKinds * cellKinds);
		for (let a = 0; a < cellKinds; a++)
			for (let b = 0; b < cellKinds; b++)
				table[a * cellKinds + b] = (first.table[a] as number) + (second.table[b] as number);
		pairs.push({ first: first.column, second: second.column, table });
	}
	return pairs;
}

const worthless = new Float32Array(cellKinds);

function addFour(scores: Float32Array, a: PairTable, b: PairTable, c: PairTable, d: PairTable): void {
	const { first: a1, second: a2, table: tableA } = a;
	const { first: b1, second: b2, table: tableB } = b;
	const { first: c1, second: c2, table: tableC } = c;
	const { first: d1, second: d2, table: tableD } = d;
	for (let i = 0; i < scores.length; i++) {
		const worthA = tableA[((a1[i] as number) << 4) | (a2[i] as number)] as number;
		const worthB = tableB[((b1[i] as number) << 4) | (b2[i] as number)] as number;
		const worthC = tableC[((c1[i] as number) << 4) | (c2[i] as number)] as number;
		const worthD = tableD[((d1[i] as number) << 4) | (d2[i] as number)] as number;
		scores[i] = (scores[i] as number) + (worthA + worthB) + (worthC + worthD);
	}
}

function addTwo(scores: Float32Array, a: PairTable, b: PairTable): void {
	const { first: a1, second: a2, table: tableA } = a;
	const { first: b1, second: b2, table: tableB } = b;
	for (let i = 0; i < scores.length; i++) {
		const worthA = tableA[((a1[i] as number) << 4) | (a2[i] as number)] as number;
		const worthB = tableB[((b1[i] as number) << 4) | (b2[i] as number)] as number;
		scores[i] = (scores[i] as number) + (worthA + worthB);
	}
}

function addOne(scores: Float32Array, { first, second, table }: PairTable): void {
	for (let i = 0; i < scores.length; i++)
		scores[i] = (scores[i] as number) + (table[((first[i] as number) << 4) | (second[i] as number)] as number);
}
