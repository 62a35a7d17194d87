import { romanize } from "koroman";

/** Revised Romanization with sound changes, words capitalised ("나의 아저씨" → "Naui Ajeossi"); empty where there is no Hangul. */
export function romanizeTitle(hangul: string): string {
	if (!/[가-힣]/.test(hangul)) return "";
	return romanize(hangul).replace(/(^|\s)([a-z])/g, (_, space: string, letter: string) => space + letter.toUpperCase());
}
