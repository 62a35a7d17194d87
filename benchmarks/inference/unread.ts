import { type Catalogue, gradeOf } from "goodcry";
import type { Reader } from "./claim.ts";
import { leastPresent } from "./truth.ts";

/** What so many dramas have is claimed of every one. */
const common = 0.3;

/** The reader that does not read: it claims the commonest facets of every text. What a real one must beat to have read anything. */
export function unread({ vocabulary, columns, dramas }: Catalogue): Reader {
	const claims = vocabulary.facets
		.filter((_, facet) => {
			const has = columns[facet]?.filter((cell) => (gradeOf(cell) ?? 0) >= leastPresent).length ?? 0;
			return has >= common * dramas.length;
		})
		.map(({ id }) => ({ facet: id, isPresent: true, confidence: common }));
	return () => claims;
}
