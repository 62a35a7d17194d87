import { createEngine, type DramaRecord } from "goodcry";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const engine = createEngine(loadCatalogue());
const { dramas } = engine.catalogue;

interface Name {
	readonly name: string;
	readonly drama: DramaRecord;
}

const names = dramas.flatMap((drama) =>
	[drama.title, drama.hangul, drama.romanized, ...drama.aliases].map((name): Name => ({ name, drama })),
);
const isHangul = (name: string): boolean => /^[가-힣\s]+$/.test(name);

/** What is left when case, spaces, marks and accents do not count. */
function lettersOf(name: string): string {
	return name
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.normalize("NFC")
		.replace(/&/g, "and")
		.replace(/[^\p{L}\p{N}]/gu, "");
}

// Written apart from the engine's own arithmetic, so that one checks the other.
const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const keysOfLetter: Readonly<Record<string, string>> = Object.fromEntries(
	"ㄱr ㄲR ㄴs ㄷe ㄸE ㄹf ㅁa ㅂq ㅃQ ㅅt ㅆT ㅇd ㅈw ㅉW ㅊc ㅋz ㅌx ㅍv ㅎg ㅏk ㅐo ㅑi ㅒO ㅓj ㅔp ㅕu ㅖP ㅗh ㅛy ㅜn ㅠb ㅡm ㅣl"
		.split(" ")
		.map(([letter, key]) => [letter as string, key as string]),
);
/** Letters that Unicode takes apart into conjoining ones, with the keys that type them. */
const conjoining = [
	["ᄀ", "r R s e E f a q Q t T d w W c z x v g"],
	["ᅡ", "k o i O j p u P h hk ho hl y n nj np nl b m ml l"],
	["ᆨ", "r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g"],
] as const;

function initialsOf(name: string): string {
	return [...name.replace(/\s/g, "")]
		.map((letter) => initials[(letter.normalize("NFD").codePointAt(0) ?? 0) - 0x1100])
		.join("");
}

/** What comes out when a Korean name is typed with the keyboard switched to Latin. */
function typedInLatin(name: string): string {
	return [...name.normalize("NFD")]
		.map((letter) => {
			const code = letter.codePointAt(0) ?? 0;
			const row = conjoining.findLast(([first]) => code >= (first.codePointAt(0) ?? 0) && code < 0x1200);
			return row ? row[1].split(" ")[code - (row[0].codePointAt(0) ?? 0)] : letter;
		})
		.join("");
}

/** What comes out when a Latin name is typed with the keyboard switched to Korean; the letters do not join in this model. */
function typedInHangul(name: string): string {
	const letters = new Map(Object.entries(keysOfLetter).map(([letter, key]) => [key, letter]));
	return [...name.toLowerCase()].map((key) => letters.get(key) ?? key).join("");
}

function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** One slip: a letter left out, put in, changed, or two that changed places. */
function slip(name: string, random: () => number): string {
	const alphabet = /[가-힣]/.test(name) ? "가너도루미바서오지치코태평하" : "abcdefghijklmnopqrstuvwxyz";
	const at = Math.floor(random() * name.length);
	const other = alphabet[Math.floor(random() * alphabet.length)] as string;
	const kind = Math.floor(random() * 4);
	if (kind === 0) return name.slice(0, at) + name.slice(at + 1);
	if (kind === 1) return name.slice(0, at) + other + name.slice(at);
	if (kind === 2) return name.slice(0, at) + other + name.slice(at + 1);
	const pair = Math.min(at, name.length - 2);
	return `${name.slice(0, pair)}${name[pair + 1]}${name[pair]}${name.slice(pair + 2)}`;
}

/** Who is called so; of several dramas of one name each is right. */
const owners = Map.groupBy(names, ({ name }) => lettersOf(name));
const ownersByInitials = Map.groupBy(
	names.filter(({ name }) => isHangul(name)),
	({ name }) => initialsOf(name),
);

/** The share of names for which the answer is a drama of that name. */
function recall(
	chosen: readonly Name[],
	type: (name: string) => string,
	answer: (typed: string) => string | undefined,
): number {
	const right = chosen.filter(({ name }) => {
		const typed = type(name);
		const fits = [owners.get(lettersOf(name)), owners.get(lettersOf(typed)), ownersByInitials.get(typed)];
		const slug = answer(typed);
		return fits.some((dramasSoCalled) => dramasSoCalled?.some(({ drama }) => drama.slug === slug));
	});
	return right.length / chosen.length;
}

const ways: readonly (readonly [name: string, answer: (typed: string) => string | undefined])[] = [
	["find", (query) => engine.find({ query, limit: 1 }).results[0]?.slug],
	["suggest", (typed) => engine.suggest(typed, 1).map((one) => ("slug" in one ? one.slug : undefined))[0]],
];

// Some thirty thousand names in all, each looked up.
describe.each(ways)("every name of every drama, given to %s", { timeout: 60_000 }, (_, answer) => {
	const long = names.filter(({ name }) => lettersOf(name).length >= 5);
	const korean = names.filter(({ name }) => isHangul(name) && lettersOf(name).length > 1);
	const inInitials = korean.filter(({ name }) => initialsOf(name).length > 2);
	const latin = names.filter(({ name }) => /^[a-z\s]+$/i.test(name) && lettersOf(name).length > 2);

	it.each([
		["as it is written", names, (name: string) => name],
		["in small letters", names, (name: string) => name.toLowerCase()],
		["in capitals", names, (name: string) => name.toUpperCase()],
		["without spaces", names, (name: string) => name.replace(/\s/g, "")],
		["by its initial consonants", inInitials, initialsOf],
		["in Hangul on a Latin keyboard", korean, typedInLatin],
		["in Latin on a Korean keyboard", latin, typedInHangul],
	] as const)("is found %s", (_way, chosen, type) => {
		expect(recall(chosen, type, answer)).toBeGreaterThanOrEqual(0.98);
	});

	it("is found with one slip, from five letters on", () => {
		const random = randomFrom(20_261_122);
		expect(recall(long, (name) => slip(name, random), answer)).toBeGreaterThanOrEqual(0.95);
	});
});
