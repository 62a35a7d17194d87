import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Query } from "../../query/query.ts";
import { mayName } from "../../ranking/secrecy.ts";
import { gradeOf } from "../../vocabulary/cell.ts";
import { wantedFacets } from "./wanted-facets.ts";

/**
 * Whether a drama may stand in a list that says what was asked for: not when it has that as a late turn, since its place in
 * the list would tell.
 */
export function mayStandInList(drama: number, query: Query, catalogue: Catalogue): boolean {
	return wantedFacets(query, catalogue).every(
		({ facet }) => (gradeOf(catalogue.cell(drama, facet.id)) ?? 0) === 0 || mayName(catalogue, drama, facet.id, 0),
	);
}
