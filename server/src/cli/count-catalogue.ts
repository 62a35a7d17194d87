import { oftenRefused } from "@goodcry/catalogue";
import { type Catalogue, type Facet, families, gradeOf, isAssumed } from "goodcry";
import type { Page } from "../text/page.ts";
import { wrap } from "../text/width.ts";

/** What the catalogue holds, counted. */
export interface CatalogueCounts {
	readonly dramas: number;
	/** "1990s" to how many began then. */
	readonly decades: Readonly<Record<string, number>>;
	readonly networks: Readonly<Record<string, number>>;
	readonly endings: Readonly<Record<string, number>>;
	/** For each facet how many dramas have it at grade 3 or more. */
	readonly facets: Readonly<Record<string, number>>;
	/** For each family the share of grades that are not known, 0–1. */
	readonly unknown: Readonly<Record<string, number>>;
	/** How many dramas have words in each language. */
	readonly words: Readonly<Record<"en" | "ko", number>>;
	/** For each facet that people often refuse, the share of dramas in which it is known to be there or not, 0–1. */
	readonly decided: Readonly<Record<string, number>>;
	/** For each facet that people often refuse, how many dramas are known not to have it. */
	readonly absent: Readonly<Record<string, number>>;
}

/** Counts what the catalogue holds, the most frequent first. */
export function countCatalogue(catalogue: Catalogue): CatalogueCounts {
	const { dramas, vocabulary } = catalogue;
	const refused = oftenRefused.flatMap((id) => vocabulary.resolve(id) ?? []);
	return {
		dramas: dramas.length,
		decades: byName(countEach(dramas.map(({ year }) => `${Math.floor(year / 10) * 10}s`))),
		networks: byCount(countEach(dramas.flatMap(({ network }) => network))),
		endings: byCount(countEach(dramas.flatMap(({ ending }) => ending?.kind ?? []))),
		facets: byCount(vocabulary.facets.map(({ id }) => [id, countCells(catalogue, id, (grade) => (grade ?? 0) >= 3)])),
		unknown: Object.fromEntries(
			families.map((family) => [family, unknownShare(catalogue, vocabulary.ofFamily(family))]),
		),
		words: { en: wordsIn(catalogue, "en"), ko: wordsIn(catalogue, "ko") },
		decided: Object.fromEntries(
			refused.map(({ id }) => [
				id,
				Math.round(
					(countCells(catalogue, id, (grade, cell) => grade !== null && !isAssumed(cell)) /
						Math.max(1, dramas.length)) *
						1000,
				) / 1000,
			]),
		),
		absent: Object.fromEntries(
			refused.map(({ id }) => [id, countCells(catalogue, id, (grade, cell) => grade === 0 && !isAssumed(cell))]),
		),
	};
}

/** The counts as text. */
export function tellCounts(counts: CatalogueCounts, page: Page): string {
	const line = (name: string, values: Readonly<Record<string, number | string>>, most = 200): string => {
		const said = Object.entries(values)
			.slice(0, most)
			.map(([key, value]) => `${key} ${value}`);
		return wrap(`${page.strong(name)}  ${said.join(", ")}`, page.width, "   ", "");
	};
	const shares = Object.entries(counts.unknown).map(([family, share]) => [family, `${Math.round(share * 100)} %`]);
	return [
		page.strong(`${counts.dramas} dramas`),
		line("By decade", counts.decades),
		line("By network", counts.networks, 20),
		line("By ending", counts.endings),
		line("Not known", Object.fromEntries(shares)),
		line("Words", counts.words),
		line(
			"Decided",
			Object.fromEntries(
				Object.entries(counts.decided).map(([id, share]) => [id, `${Math.round(share * 1000) / 10} %`]),
			),
		),
		line("Known to be absent", counts.absent),
		line("By facet, at grade 3 or more", counts.facets),
	].join("\n");
}

function countCells(
	{ columns, vocabulary }: Catalogue,
	id: string,
	test: (grade: number | null, cell: number) => boolean,
): number {
	let count = 0;
	for (const cell of columns[vocabulary.column(id)] ?? []) if (test(gradeOf(cell), cell)) count++;
	return count;
}

function wordsIn({ dramas }: Catalogue, locale: "en" | "ko"): number {
	return dramas.filter(({ words }) => words[locale].why.length > 0).length;
}

function unknownShare(catalogue: Catalogue, facets: readonly Facet[]): number {
	const unknown = facets.reduce((sum, { id }) => sum + countCells(catalogue, id, (grade) => grade === null), 0);
	const all = facets.length * catalogue.dramas.length;
	return all === 0 ? 0 : Math.round((unknown / all) * 1000) / 1000;
}

function countEach(names: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts];
}

function byCount(counts: readonly [string, number][]): Record<string, number> {
	return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function byName(counts: readonly [string, number][]): Record<string, number> {
	return Object.fromEntries([...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}
