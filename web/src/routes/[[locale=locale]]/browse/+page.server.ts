import { loadShelf } from "../../../browse/load-shelf.ts";
import type { PageServerLoad } from "./$types";

/** The whole shelf, or what several choices leave of it. */
export const load: PageServerLoad = (event) => loadShelf(event, null);
