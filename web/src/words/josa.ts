/** The particle that follows a word: the first after a consonant, the second after a vowel. Digits and Latin count by how they are read. */
export function josa(word: string, afterConsonant: string, afterVowel: string): string {
	const last = word.trim().at(-1) ?? "";
	const code = last.charCodeAt(0);
	const isHangul = code >= 0xac00 && code <= 0xd7a3;
	const endsInConsonant = isHangul ? (code - 0xac00) % 28 !== 0 : /[013678lmnr]/i.test(last);
	return endsInConsonant ? afterConsonant : afterVowel;
}
