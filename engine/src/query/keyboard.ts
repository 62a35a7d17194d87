/** The keys of the Korean keyboard (두벌식, KS X 5002) for each letter, on a Latin keyboard; capitals are with shift. */
const initials = "r R s e E f a q Q t T d w W c z x v g".split(" ");
const vowels = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
const finals = " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
/** The single letters ㄱ to ㅣ, in the order of Unicode's compatibility block. */
const letters = "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" ").concat(vowels);

const keysOfAscii = Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[a-z0-9QWERTOP]/.test(character)) return character;
	return /[A-Z]/.test(character) ? character.toLowerCase() : "";
});

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const firstLetter = 0x3131;
const lastLetter = 0x3163;

/**
 * The keys that type a text, whichever way the keyboard was switched: 나의 아저씨 and "skdml dkwjTl" are the same keys, and so are
 * "my mister" and ㅡㅛ ㅡㅑㄴㅅㄷㄱ. Spaces, marks and accents are left out. Capitals are kept only where shift makes another Korean letter.
 */
export function keystrokes(text: string): string {
	let keys = "";
	for (const character of text) keys += keysOf(character);
	return keys;
}

function keysOf(character: string): string {
	const code = character.charCodeAt(0);
	if (code < keysOfAscii.length) return keysOfAscii[code] as string;
	if (code >= firstSyllable && code <= lastSyllable) {
		const offset = code - firstSyllable;
		const initial = Math.floor(offset / (vowels.length * finals.length));
		const vowel = Math.floor(offset / finals.length) % vowels.length;
		return `${initials[initial]}${vowels[vowel]}${finals[offset % finals.length]}`;
	}
	if (code >= firstLetter && code <= lastLetter) return letters[code - firstLetter] ?? "";
	return /[\p{L}\p{N}]/u.test(character) ? character : "";
}
