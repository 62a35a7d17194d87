import type { CatalogueRecord, DramaRecord } from "goodcry";
import type { DramaFile } from "../schema.ts";

/** Something in the catalogue that is well-formed and yet cannot be right, or has to be explained. */
export interface Finding {
	/** Slug of the drama, or id of the facet. */
	readonly about: string;
	/** What is wrong and what to do. */
	readonly message: string;
}

/** A drama as its editor wrote it, and as it was compiled. */
export interface CheckedDrama {
	readonly slug: string;
	readonly file: DramaFile;
	readonly record: DramaRecord;
}

/** Everything that a check may look at. */
export interface CheckedCatalogue {
	readonly dramas: readonly CheckedDrama[];
	readonly record: CatalogueRecord;
}
