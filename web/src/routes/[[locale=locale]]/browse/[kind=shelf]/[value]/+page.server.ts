import { loadShelf } from "../../../../../browse/load-shelf.ts";
import type { PageServerLoad } from "./$types";

/** The shelf of one facet, year, network or length. */
export const load: PageServerLoad = (event) => loadShelf(event, event.params);
