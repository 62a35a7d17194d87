import type { Engine, Locale } from "goodcry";
import type { InferProfileAnswer } from "../operations/infer-profile.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { wrap } from "./width.ts";

/** Inferred facets as text, each with the words that it rests on. */
export function tellClaims(
	{ facets }: InferProfileAnswer,
	text: string,
	engine: Engine,
	locale: Locale,
	page: Page,
): string {
	if (facets.length === 0) return phrase("noClaims", locale);
	const composed = text.normalize("NFC");
	return facets
		.map(({ facet, grade, confidence, span, implied }) => {
			const label = engine.vocabulary.facet(facet).label[locale];
			const words = composed.slice(...span).replace(/\s+/g, " ");
			const mark = implied ? `, ${phrase("implied", locale)}` : "";
			const sure = page.faint(`(${Math.round(confidence * 100)} %${mark})`);
			return wrap(`${page.strong(label)} ${grade} ${sure} “${words}”`, page.width, "   ", "");
		})
		.join("\n");
}
