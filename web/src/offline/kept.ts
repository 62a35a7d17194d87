import type { CatalogueRecord } from "goodcry";

/** Where the compiled catalogue is served. */
export const catalogueAddress = "/api/catalogue";

/** What this device keeps of the site; a new version keeps its own and throws the old away. */
export const cacheName = (version: string): string => `goodcry-${version}`;

/** The catalogue as this device keeps it. @throws when nothing is kept. */
export async function keptCatalogue(): Promise<CatalogueRecord> {
	const kept = await caches.match(catalogueAddress);
	if (!kept) throw new Error("The catalogue is not kept on this device.");
	return (await kept.json()) as CatalogueRecord;
}
