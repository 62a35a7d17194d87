import type { Catalogue } from "../catalogue/catalogue.ts";
import { latinSurname, namesOfOne, soundOf, soundsOfHangul } from "./korean-names.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** A person whom some tokens name. */
export interface NamedPerson {
	readonly name: string;
	/** How many tokens the name takes. */
	readonly length: number;
	/** Where in the text the name ends: a particle or a refusal may hang on ("이민호가", "이민호말고"). */
	readonly end: number;
}

/** Actors, writers and directors by name. */
export interface PeopleIndex {
	/** The person whose name begins at the token. */
	find(tokens: readonly Token[], from: number): NamedPerson | null;
	/** Positions of the dramas that the person is in or made. */
	dramasOf(name: string): Iterable<number>;
}

/** Indexes the people of the catalogue by the letters of their names, whatever the hyphens and spaces ("Kim Tae-hee", "kim taehee"). */
export function createPeopleIndex(catalogue: Catalogue): PeopleIndex {
	const people = peopleOf(catalogue);
	const otherwise = otherNames(people);
	let made: ReadonlyMap<string, string> | undefined;
	const bySound = (): ReadonlyMap<string, string> => {
		made ??= soundIndex(people);
		return made;
	};
	const namedInHangul = (name: string): string | null => {
		const { sounds, stage } = soundsOfHangul(name);
		const keys = [...stage.map(personKey), ...sounds.map((sound) => bySound().get(joined(sound)))];
		return keys.find((key) => key !== undefined && people.has(key)) ?? null;
	};
	const longest = 4;
	return {
		find(tokens, from) {
			if (tokens[from]?.kind === "hangul") return hangulPerson(tokens, from, namedInHangul, people);
			const mayBeKorean = latinSurname.test(tokens[from]?.norm ?? "");
			let key = "";
			let sound = "";
			let words = 0;
			let best: NamedPerson | null = null;
			for (let at = from; at < tokens.length && words < longest; at++) {
				const token = tokens[at] as Token;
				if (token.kind === "mark") {
					if (at > from && token.text === "-") continue;
					break;
				}
				key += token.norm;
				sound += joined(soundOf(token.norm));
				words++;
				const isSounded = mayBeKorean && words > 1 && sound.length >= shortestSound;
				const person =
					people.get(key) ??
					people.get(otherwise.get(key) ?? "") ??
					(isSounded ? people.get(bySound().get(sound) ?? "") : undefined);
				if (person && (words > 1 || isKnownByOneName(person.name) || isOneName(token, tokens[from - 1])))
					best = { name: person.name, length: at - from + 1, end: token.span[1] };
			}
			return best;
		},
		dramasOf: (name) => people.get(personKey(name))?.dramas ?? [],
	};
}

interface Person {
	readonly name: string;
	readonly hangul: string | undefined;
	readonly dramas: Uint32Array;
}

function peopleOf(catalogue: Catalogue): ReadonlyMap<string, Person> {
	const people = new Map<string, { name: string; hangul: string | undefined; dramas: number[] }>();
	/** Each name as written is taken apart once, in however many dramas it stands. */
	const lists = new Map<string, number[]>();
	const listFor = (name: string, hangul: string | undefined): number[] => {
		const key = personKey(name);
		const person = people.get(key) ?? { name, hangul, dramas: [] };
		if (key.length > 1) people.set(key, person);
		lists.set(name, person.dramas);
		return person.dramas;
	};
	catalogue.dramas.forEach(({ leads, director, writer, names: inHangul }, index) => {
		for (const names of [leads.map(({ actor }) => actor), director, writer]) {
			for (const name of names) {
				const list = lists.get(name) ?? listFor(name, inHangul?.[name]);
				if (list.at(-1) !== index) list.push(index);
			}
		}
	});
	return new Map([...people].map(([key, person]) => [key, { ...person, dramas: Uint32Array.from(person.dramas) }]));
}

/** Shorter sounds are words as well. */
const shortestSound = 6;

/** A sound without the marks between its parts: "Jun-ki" and "Junki" are one name. */
function joined(sound: string): string {
	return sound.replaceAll("-", "");
}

/**
 * From how a name sounds to its key; of two who sound alike, the one in more dramas. As the Hangul sounds as well, where nobody is
 * written so: 임지연 is Lim Ji-yeon to some and Im Ji-yeon to others.
 */
function soundIndex(people: ReadonlyMap<string, Person>): Map<string, string> {
	const sounds = new Map<string, string>();
	const add = (sound: string, key: string, { dramas }: Person): void => {
		const before = people.get(sounds.get(sound) ?? "");
		if (sound.length > 3 && (!before || before.dramas.length < dramas.length)) sounds.set(sound, key);
	};
	for (const [key, person] of people) add(joined(soundOf(person.name)), key, person);
	const written = new Set(sounds.keys());
	for (const [key, person] of people) {
		for (const sound of soundsOfHangul(person.hangul ?? "").sounds.map(joined)) {
			if (!written.has(sound)) add(sound, key, person);
		}
	}
	return sounds;
}

/** From the key of a name that somebody is called as well ("Honey Lee") to the key by which they are known here. */
function otherNames(people: ReadonlyMap<string, Person>): ReadonlyMap<string, string> {
	const others = namesOfOne.flatMap((names) => {
		const keys = names.map(personKey);
		const known = keys.find((key) => people.has(key));
		return known === undefined ? [] : keys.map((key) => [key, known] as const);
	});
	return new Map(others.filter(([key]) => !people.has(key)));
}

const refused = "말고|빼고|제외|싫|아닌|없는|별로";
const particle = new RegExp(
	`^(?:이|가|은|는|을|를|의|이?랑|하고|와|과|도|이?나|씨|님|배우|주연|작가|감독|표|나오는|(?:${refused}).{0,2})?$`,
);
/** What is said of a person; a name of two syllables is one only before it ("공유" also means sharing). */
const role = new RegExp(`^(?:나오|나온|출연|주연|배우|작가|감독|연기|필모|표|작품|드라마|${refused})`);

/** The surnames that names begin with; 아이유, 수지 and their kin are looked up as they stand. */
const surname =
	/^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현변함염여추도소석선설마길연위표명기반왕금옥인맹제탁탕나라태피추로봉은예아수혜크디]/;

/** A name in Hangul at the start of the word: three or four syllables, or two before "나오는", "작가" and their kin. */
function hangulPerson(
	tokens: readonly Token[],
	at: number,
	keyOf: (name: string) => string | null,
	people: ReadonlyMap<string, Person>,
): NamedPerson | null {
	const { norm: word, span } = tokens[at] as Token;
	if (!surname.test(word)) return null;
	for (const size of [4, 3, 2]) {
		const rest = word.slice(size);
		if (word.length < size || !particle.test(rest)) continue;
		if (size === 2 && !role.test(rest) && !role.test(tokens[at + 1]?.norm ?? "")) continue;
		const person = people.get(keyOf(word.slice(0, size)) ?? "");
		if (person) return { name: person.name, length: 1, end: span[0] + size };
	}
	return null;
}

function personKey(name: string): string {
	return tokenize(name)
		.filter((token) => token.kind !== "mark")
		.map((token) => token.norm)
		.join("");
}

/** "IU" is a name wherever it stands. */
function isKnownByOneName(name: string): boolean {
	return /^[A-Z]{2,}$/.test(name);
}

/** Names that are words: "with Rain" is somebody, "with rain" is weather, and "with Nana" is with one's grandmother. */
const word = /^(?:rain|joy|alex|jane|jason|eugene|minnie|bona)$/;
const alwaysWord = /^(?:nana|one|key|j|l)$/;

/** A name of one word stands behind what tells of an actor: "with Rowoon", "starring rain". */
function isOneName({ text, norm }: Token, before: Token | undefined): boolean {
	if (/^(?:starring|featuring|actor|actress|idol)$/.test(before?.norm ?? "")) return true;
	if (before?.norm !== "with" || alwaysWord.test(norm)) return false;
	return !word.test(norm) || /^[A-Z]/.test(text);
}
