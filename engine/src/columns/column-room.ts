import { cellKinds } from "../vocabulary/cell.ts";
import { sumColumnsCode } from "./sum-columns-code.ts";

/** A column with the worth of each cell. */
export interface ColumnTable {
	readonly column: Uint8Array;
	readonly table: Float32Array;
}

/** Where a catalogue's cells are, and where its dramas are scored. */
export interface ColumnRoom {
	/** One a facet, a byte a drama. */
	readonly columns: readonly Uint8Array[];
	/** One score a drama: one place for all wishes, since four fresh bytes a drama for each keep the collector busy. */
	readonly scores: Float32Array;
}

/** A catalogue of fewer dramas is summed up as fast without. */
const leastDramas = 4096;
/** Dramas are summed up so many at a time. */
const dramasAtOnce = 32;
const pageBytes = 65_536;
/** Columns are summed up in groups of so many: the fewer, the finer is the scale of their worths. */
const mostColumns = 16;
/** Two bytes for what each kind of cell is worth. */
const tableBytes = 2 * cellKinds;

/** Makes room for the cells of so many dramas: for a large catalogue where {@link sumInRoom} reaches them. */
export function createColumnRoom(dramas: number, columns: number): ColumnRoom {
	return (dramas < leastDramas ? null : largeRoom(dramas, columns)) ?? smallRoom(dramas, columns);
}

function smallRoom(dramas: number, columns: number): ColumnRoom {
	return {
		columns: Array.from({ length: columns }, () => new Uint8Array(dramas)),
		scores: new Float32Array(dramas),
	};
}

/** Null where the machine does not run the code: an old browser, or a page that forbids it. */
function largeRoom(dramas: number, columns: number): ColumnRoom | null {
	const stride = Math.ceil(dramas / dramasAtOnce) * dramasAtOnce;
	const scoresAt = stride * columns;
	const addressesAt = scoresAt + 4 * stride;
	const tablesAt = addressesAt + 4 * mostColumns;
	const bytes = tablesAt + tableBytes * mostColumns;
	try {
		const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
		const code = new WebAssembly.Module(Uint8Array.from(atob(sumColumnsCode), (letter) => letter.charCodeAt(0)));
		const { exports } = new WebAssembly.Instance(code, { room: { memory } });
		const { buffer } = memory;
		summers.set(buffer, {
			addresses: new Uint32Array(buffer, addressesAt, mostColumns),
			low: new Uint8Array(buffer, tablesAt, tableBytes * mostColumns),
			sumColumns: (count, scale) =>
				(exports.sumColumns as SumColumns)(addressesAt, tablesAt, count, scoresAt, stride, scale),
		});
		return {
			columns: Array.from({ length: columns }, (_, column) => new Uint8Array(buffer, column * stride, dramas)),
			scores: new Float32Array(buffer, scoresAt, dramas),
		};
	} catch (error) {
		if (error instanceof WebAssembly.CompileError || error instanceof RangeError || error instanceof ReferenceError)
			return null;
		throw error;
	}
}

/** What is used of the standard of this name, which browsers and Node have and the language itself has not. */
declare const WebAssembly: {
	readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
	readonly Module: new (code: Uint8Array) => object;
	readonly Instance: new (code: object, given: object) => { readonly exports: Readonly<Record<string, unknown>> };
	readonly CompileError: new () => Error;
};
declare const atob: (base64: string) => string;

type SumColumns = (
	columns: number,
	tables: number,
	count: number,
	scores: number,
	dramas: number,
	scale: number,
) => void;

interface Summer {
	/** Where each column begins. */
	readonly addresses: Uint32Array;
	/** What each kind of cell is worth, for each column: 16 low bytes, then 16 high ones. */
	readonly low: Uint8Array;
	sumColumns(count: number, scale: number): void;
}

const summers = new WeakMap<ArrayBufferLike, Summer>();

/** Whether scores are summed up in whole numbers: true to about a ten-thousandth of what the columns are worth at most. */
export function isRounded(scores: Float32Array): boolean {
	return summers.has(scores.buffer);
}

/**
 * Adds what columns are worth to the scores of a large room, 32 dramas at a time.
 * @returns false where they are in no such room, and nothing was added
 */
export function sumInRoom(scores: Float32Array, columns: readonly ColumnTable[]): boolean {
	const summer = summers.get(scores.buffer);
	if (!summer || columns.some(({ column }) => column.buffer !== scores.buffer)) return false;
	for (let at = 0; at < columns.length; at += mostColumns) sumGroup(summer, columns.slice(at, at + mostColumns));
	return true;
}

/** The largest sum of 16 bits. */
const largestSum = 32_767;

function sumGroup({ addresses, low, sumColumns }: Summer, columns: readonly ColumnTable[]): void {
	const most = columns.reduce((sum, { table }) => sum + Math.max(...table.map(Math.abs)), 0);
	if (most === 0) return;
	// Each worth may be rounded up by one half.
	const scale = most / (largestSum - columns.length);
	columns.forEach(({ column, table }, place) => {
		addresses[place] = column.byteOffset;
		for (let cell = 0; cell < cellKinds; cell++) {
			const worth = Math.round((table[cell] as number) / scale);
			low[place * tableBytes + cell] = worth & 0xff;
			low[place * tableBytes + cellKinds + cell] = (worth >> 8) & 0xff;
		}
	});
	sumColumns(columns.length, scale);
}
