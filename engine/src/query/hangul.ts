const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const vowels = 21;
const finals = 28;
const initialJamo = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const vowelBase = 0x1161;
const finalBase = 0x11a7;

/** Whether the character is a Hangul syllable. */
function isSyllable(code: number): boolean {
	return code >= firstSyllable && code <= lastSyllable;
}

/**
 * The syllable's parts as one string of two or three letters, so that a stem is a prefix of its inflected forms:
 * 슬픈 begins with 슬프. Other characters stand for themselves. Source: the arithmetic of Unicode 3.12.
 */
function jamoOf(character: string): string {
	const code = character.charCodeAt(0);
	if (!isSyllable(code)) return character;
	const offset = code - firstSyllable;
	const final = offset % finals;
	const vowel = Math.floor(offset / finals) % vowels;
	const initial = initialJamo[Math.floor(offset / (finals * vowels))] ?? "";
	return initial + String.fromCharCode(vowelBase + vowel) + (final > 0 ? String.fromCharCode(finalBase + final) : "");
}

/** The whole text in jamo, see {@link jamoOf}. */
export function toJamo(text: string): string {
	let jamo = "";
	for (const character of text) jamo += jamoOf(character);
	return jamo;
}

/** The initial consonants: 나의 아저씨 → ㄴㅇㅇㅈㅆ. Characters that are no syllables are left out. */
export function initialsOf(text: string): string {
	let initials = "";
	for (const character of text) {
		const code = character.charCodeAt(0);
		if (isSyllable(code)) initials += initialJamo[Math.floor((code - firstSyllable) / (finals * vowels))];
	}
	return initials;
}
