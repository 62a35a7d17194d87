/** The particle that fits a word's last sound: the first after a final consonant, the second after a vowel. */
export function josa(word: string, afterConsonant: string, afterVowel: string): string {
	const last = word.replace(/[^\p{L}\p{N}]+$/u, "").at(-1) ?? "";
	const code = last.charCodeAt(0);
	if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 > 0 ? afterConsonant : afterVowel;
	return /[013678lmnrLMNR]/.test(last) ? afterConsonant : afterVowel;
}
