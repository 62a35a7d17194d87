import type { z } from "zod";
import type { KeptList } from "../../storage/kept-list.ts";
import type { Immutable } from "../operation.ts";
import type { keptListShape } from "./list-shape.ts";

/** A kept list as every answer tells it: without its secret, its source or its place in the history. */
export function toKeptList(list: KeptList): Immutable<z.output<typeof keptListShape>> {
	const { slug, version, state, content, kept, createdAt, updatedAt, publishedAt } = list;
	const { title, locale, introduction, entries, closing } = content;
	return {
		...{ slug, version, state, title, locale, introduction },
		entries: entries.map(({ id, slug: drama, title: name, year, words }, index) => ({
			...{ id, rank: index + 1, slug: drama, title: name, year, words },
		})),
		...{ closing, kept, createdAt, updatedAt, publishedAt },
	};
}
