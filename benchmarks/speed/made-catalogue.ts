import type { CatalogueRecord, DramaRecord } from "goodcry";
import { generator } from "../relevance/bootstrap.ts";
import { createMaker, type Maker, type Random } from "./made-names.ts";

/** One known grade in so many, in the mean, is moved by one. */
const gradesAChange = 4;
/** Only so many dramas have words. */
const withWords = 3000;
const noWords = { premise: "", why: "", leaves: "" };

/**
 * A catalogue of so many dramas: the real ones, then others drawn from them, with noise in the grades, names and premises of
 * their own. The same for the same number every time.
 */
export function makeCatalogue(real: CatalogueRecord, count: number): CatalogueRecord {
	const random = generator(count);
	const maker = createMaker(real.dramas);
	const dramas: DramaRecord[] = real.dramas.slice(0, count);
	while (dramas.length < count) {
		const base = real.dramas[Math.floor(random() * real.dramas.length)] as DramaRecord;
		dramas.push(new MadeDrama(base, dramas.length, maker, random));
	}
	return { ...real, dramas };
}

/**
 * A drama like another: names, year, watchers and a premise of its own, the rest its base's. It spells its grades and its premise
 * when asked, as a file would, so that the benchmark holds none of them beside the engine.
 */
class MadeDrama implements DramaRecord {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly romanized: string;
	readonly year: number;
	readonly watchers: number;
	readonly #base: DramaRecord;
	readonly #number: number;
	readonly #maker: Maker;

	constructor(base: DramaRecord, number: number, maker: Maker, random: Random) {
		this.#base = base;
		this.#number = number;
		this.#maker = maker;
		this.slug = `drama-${number}`;
		const { title, hangul, romanized } = maker.name(random);
		this.title = flat(title);
		this.hangul = flat(hangul);
		this.romanized = flat(romanized);
		this.year = 1990 + Math.floor(random() * 36);
		this.watchers = Math.round((base.watchers ?? 300) * (0.5 + random()));
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
		if (this.#number >= withWords) return { en: noWords, ko: noWords };
		const random = generator(-this.#number);
		return {
			en: { premise: this.#maker.premise(random, "en"), why: "", leaves: "" },
			ko: { premise: this.#maker.premise(random, "ko"), why: "", leaves: "" },
		};
	}

	get cells(): string {
		return withNoise(this.#base.cells, generator(this.#number + 1));
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

/** The string as one row of letters: one that is put together keeps its parts until it is read as a whole. */
function flat(text: string): string {
	return Buffer.from(text).toString();
}
