import type { Locale } from "goodcry";
import type { Refusal } from "../../api/ask-api.ts";
import { wordsIn } from "../../words/words.ts";

/** A refusal of a pasted or uploaded list for whoever brought it: what is wrong with it, and what to do. Any other is said as it is. */
export function sayImportRefusal(refusal: Refusal, locale: Locale): Refusal {
	const { editor } = wordsIn[locale];
	if (refusal.code === "not-text") return { ...refusal, detail: editor.notText, advice: editor.notTextAdvice };
	if (refusal.code !== "bad-input") return refusal;
	if (/No list of titles is found/.test(refusal.detail))
		return { ...refusal, detail: editor.noListFound, advice: editor.noListAdvice };
	const lines = [...refusal.detail.matchAll(/(?<=[.!?…] )(\d+): /g)].map(([, line = ""]) => Number(line));
	if (lines.length === 0) return refusal;
	return { ...refusal, detail: editor.unreadLines(lines), advice: editor.unreadAdvice };
}
