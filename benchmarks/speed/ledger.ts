const namesARow = 3;
const lettersARow = 64;

/** The facts of one made drama that are numbers. */
interface RowFacts {
	/** Position of the real drama that it is drawn from. */
	readonly base: number;
	readonly year: number;
	readonly watchers: number;
}

/** The names and facts of made dramas, a row each, in a few columns. */
export class Ledger {
	readonly bases: Uint16Array;
	readonly years: Uint16Array;
	readonly watchers: Uint32Array;
	/** Where each name ends in the letters. */
	readonly #ends: Uint32Array;
	#letters: Buffer;
	#rows = 0;

	constructor(mostRows: number) {
		this.bases = new Uint16Array(mostRows);
		this.years = new Uint16Array(mostRows);
		this.watchers = new Uint32Array(mostRows);
		this.#ends = new Uint32Array(mostRows * namesARow);
		this.#letters = Buffer.alloc(mostRows * lettersARow + 1024);
	}

	/** Adds a row; gives its number. */
	add(names: readonly string[], { base, year, watchers }: RowFacts): number {
		const row = this.#rows++;
		this.bases[row] = base;
		this.years[row] = year;
		this.watchers[row] = watchers;
		names.forEach((name, place) => {
			const start = this.#startOf(row, place);
			const end = start + Buffer.byteLength(name);
			if (end > this.#letters.length) this.#letters = Buffer.concat([this.#letters], this.#letters.length * 2);
			this.#letters.write(name, start);
			this.#ends[row * namesARow + place] = end;
		});
		return row;
	}

	name(row: number, place: number): string {
		return this.#letters.toString("utf8", this.#startOf(row, place), this.#ends[row * namesARow + place]);
	}

	#startOf(row: number, place: number): number {
		return this.#ends[row * namesARow + place - 1] ?? 0;
	}
}
