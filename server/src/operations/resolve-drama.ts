import type { DramaRecord, Engine } from "goodcry";
import { requireDrama } from "./require-drama.ts";

/**
 * The drama of a slug, or of a title in any spelling.
 * @throws AppError `unknown-drama`, whose advice offers the nearest titles.
 */
export function resolveDrama(engine: Engine, name: string): DramaRecord {
	return engine.get(name) ?? engine.named(name)[0] ?? requireDrama(engine, name);
}
