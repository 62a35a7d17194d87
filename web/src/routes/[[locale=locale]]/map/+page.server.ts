import { loadMap } from "../../../map/load-map.ts";
import type { PageServerLoad } from "./$types";

/** The whole catalogue as a picture, and as a table. */
export const load: PageServerLoad = (event) => loadMap(event);
