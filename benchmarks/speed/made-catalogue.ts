import type { CatalogueRecord, DramaRecord, Locale, Words } from "goodcry";
import { generator } from "../relevance/bootstrap.ts";
import { Ledger } from "./ledger.ts";
import { createMaker, type Maker, type Random } from "./made-names.ts";

/** One known grade in so many, in the mean, is moved by one. */
const gradesAChange = 4;

/**
 * A catalogue of so many dramas: the real ones, then others drawn from them, with noise in the grades, names and premises of
 * their own. The same for the same number every time.
 */
export function makeCatalogue(real: CatalogueRecord, count: number): CatalogueRecord {
	const random = generator(count);
	const maker = createMaker(real.dramas);
	const made = new Ledger(Math.max(0, count - real.dramas.length));
	const source = { made, maker, real: real.dramas };
	const dramas: DramaRecord[] = real.dramas.slice(0, count);
	while (dramas.length < count) {
		const base = Math.floor(random() * real.dramas.length);
		const { watchers = 300 } = real.dramas[base] as DramaRecord;
		const { title, hangul, romanized } = maker.name(random);
		const row = made.add([title, hangul, romanized], {
			base,
			year: 1990 + Math.floor(random() * 36),
			watchers: Math.round(watchers * (0.5 + random())),
		});
		dramas.push(new MadeDrama(source, row));
	}
	return { ...real, dramas };
}

/** What made dramas are made from. */
interface Source {
	readonly made: Ledger;
	readonly maker: Maker;
	readonly real: readonly DramaRecord[];
}

/**
 * A drama like another: names, year, watchers and a premise of its own, the rest its base's. It is read from the ledger and spelt
 * when asked, as from a file, so that the benchmark holds little beside the engine.
 */
class MadeDrama implements DramaRecord {
	readonly #source: Source;
	readonly #row: number;

	constructor(source: Source, row: number) {
		this.#source = source;
		this.#row = row;
	}

	get slug(): string {
		return `drama-${this.#row}`;
	}

	get title(): string {
		return this.#source.made.name(this.#row, 0);
	}

	get hangul(): string {
		return this.#source.made.name(this.#row, 1);
	}

	get romanized(): string {
		return this.#source.made.name(this.#row, 2);
	}

	get year(): number {
		return this.#source.made.years[this.#row] as number;
	}

	get watchers(): number {
		return this.#source.made.watchers[this.#row] as number;
	}

	get aliases(): readonly string[] {
		return [];
	}

	get network(): readonly string[] {
		return this.#base.network;
	}

	get episodes(): number {
		return this.#base.episodes;
	}

	get minutes(): number {
		return this.#base.minutes ?? 60;
	}

	get genres(): readonly string[] {
		return this.#base.genres;
	}

	get leads(): DramaRecord["leads"] {
		return this.#base.leads;
	}

	get director(): readonly string[] {
		return this.#base.director;
	}

	get writer(): readonly string[] {
		return this.#base.writer;
	}

	get ids(): DramaRecord["ids"] {
		return this.#base.ids;
	}

	get hurt(): readonly number[] {
		return this.#base.hurt;
	}

	get words(): DramaRecord["words"] {
		const { maker } = this.#source;
		const row = this.#row;
		const worded = (locale: Locale): Words => ({
			premise: maker.premise(generator(-row - (locale === "en" ? 1 : 2 ** 30)), locale),
			why: "",
			leaves: "",
		});
		return {
			get en() {
				return worded("en");
			},
			get ko() {
				return worded("ko");
			},
		};
	}

	get cells(): string {
		return withNoise(this.#base.cells, generator(this.#row + 1));
	}

	get #base(): DramaRecord {
		const { made, real } = this.#source;
		return real[made.bases[this.#row] as number] as DramaRecord;
	}
}

/** Moves a quarter of the known grades up or down by one. */
function withNoise(cells: string, random: Random): string {
	const codes = Buffer.from(cells, "latin1");
	const step = (): number => 1 + Math.floor(random() * (2 * gradesAChange - 1));
	for (let i = step() - 1; i < codes.length; i += step()) {
		const code = codes[i] as number;
		const low = code >= 97 ? 97 : 48;
		if (code < 48) continue;
		codes[i] = Math.min(low + 5, Math.max(low, code + (random() < 0.5 ? 1 : -1)));
	}
	return codes.toString("latin1");
}
