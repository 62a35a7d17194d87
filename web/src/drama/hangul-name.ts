/**
 * A drama's Korean name without Chinese characters, where there is one: a gloss in brackets is left out, else the shortest
 * other name that is written in Hangul is taken. Else the name as it is.
 * @example hangulName("야한(夜限) 사진관", []) // "야한 사진관"
 */
export function hangulName(hangul: string, aliases: readonly string[]): string {
	if (!hanja.test(hangul)) return hangul;
	const bare = hangul.replace(/\([\p{Script=Han}\s]+\)/gu, "");
	if (!hanja.test(bare)) return bare;
	const others = aliases.filter((alias) => /\p{Script=Hangul}/u.test(alias) && !/[\p{Script=Han}A-Za-z]/u.test(alias));
	// What only lacks the character is nearer to the name than a nickname.
	return (
		others.sort((a, b) => Number(!hangul.includes(a)) - Number(!hangul.includes(b)) || a.length - b.length)[0] ?? hangul
	);
}

const hanja = /\p{Script=Han}/u;
