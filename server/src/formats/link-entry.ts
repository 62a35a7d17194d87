import type { DramaRecord, Engine } from "goodcry";
import type { OutsideIds, ReadEntry } from "./reading.ts";

const byOutsideId = new WeakMap<Engine, Map<string, string>>();

/**
 * The drama that an entry means, or null when the catalogue has none: by its slug, else by what other catalogues call it, else
 * by its exact name in any spelling, in a year that is at most one off.
 */
export function linkEntry({ slug, ids, title, year }: ReadEntry, engine: Engine): string | null {
	if (slug !== null && engine.get(slug)) return slug;
	const outside = Object.entries(ids ?? {}).map(([kind, id]) => outsideOf(engine).get(`${kind} ${id}`));
	return outside.find((found) => found !== undefined) ?? byName(title, year, engine);
}

function byName(title: string, year: number | null, engine: Engine): string | null {
	const [whole, ...parts] = [title, ...title.split(/\s*[()[\]/|]\s*/).filter((part) => part !== "" && part !== title)];
	const fits = (drama: DramaRecord): boolean => year === null || Math.abs(drama.year - year) <= 1;
	for (const name of [whole ?? "", ...parts]) {
		const found = engine.named(name).find(fits);
		if (found) return found.slug;
	}
	return null;
}

function outsideOf(engine: Engine): Map<string, string> {
	const made = byOutsideId.get(engine);
	if (made) return made;
	const kinds: readonly (keyof OutsideIds)[] = ["imdb", "tmdb", "mdl"];
	const map = new Map(
		engine.catalogue.dramas.flatMap(({ slug, ids }) =>
			kinds.flatMap((kind): [string, string][] => (ids[kind] === undefined ? [] : [[`${kind} ${ids[kind]}`, slug]])),
		),
	);
	byOutsideId.set(engine, map);
	return map;
}
