import { AppError, type DramaRecord, type Engine, unknownDrama } from "goodcry";

/**
 * The drama of a slug.
 * @throws AppError `unknown-drama`, whose advice offers the nearest titles.
 */
export function requireDrama(engine: Engine, slug: string): DramaRecord {
	const drama = engine.get(slug);
	if (drama) return drama;
	const nearest = engine.nearest(slug.replaceAll("-", " "), 3).map((one) => `${one.slug} (${one.title})`);
	const { code, message, advice } = unknownDrama(slug);
	throw new AppError(code, message, nearest.length > 0 ? `Did you mean ${nearest.join(", or ")}? ${advice}` : advice);
}
