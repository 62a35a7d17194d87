import type { Locale } from "goodcry";
import type { Refusal } from "../../api/ask-api.ts";
import { wordsIn } from "../../words/words.ts";

/**
 * A refusal of a list for whoever fills in a form: which entry and which field does not fit, without what only a program needs.
 * Any other refusal is said as it is.
 */
export function sayRefusal(refusal: Refusal, locale: Locale): Refusal {
	const [, reasons] = /^The input of [\w-]+ does not fit\. (.+)$/s.exec(refusal.detail) ?? [];
	if (refusal.code !== "bad-input" || reasons === undefined) return refusal;
	const { fields, inEntry, unfit, unfitAdvice } = wordsIn[locale].editor;
	const nameOf = (field: string): string => fields[field] ?? field;
	const said = reasons
		.replace(/\blist\.entries\.(\d+)\.(\w+):/g, (_, place: string, field: string) =>
			inEntry(Number(place) + 1, nameOf(field)),
		)
		.replace(/\blist\.(\w+):/g, (_, field: string) => `${nameOf(field)}:`);
	return { ...refusal, detail: `${unfit} ${said}`, advice: unfitAdvice };
}
