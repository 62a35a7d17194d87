import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Token } from "./tokenize.ts";
import { tokenize } from "./tokenize.ts";

/** Actors, writers and directors by name. */
export interface PeopleIndex {
	/** The person whose name begins at the token: the name, the dramas, the number of tokens. */
	find(tokens: readonly Token[], from: number): { name: string; dramas: readonly number[]; length: number } | null;
	/** Positions of the dramas that the person is in or made. */
	dramasOf(name: string): readonly number[];
}

/** Indexes the people of the catalogue by the letters of their names, whatever the hyphens and spaces ("Kim Tae-hee", "kim taehee"). */
export function createPeopleIndex(catalogue: Catalogue): PeopleIndex {
	const people = new Map<string, { name: string; dramas: Set<number> }>();
	catalogue.dramas.forEach((drama, index) => {
		for (const name of [...drama.leads.map((lead) => lead.actor), ...drama.director, ...drama.writer]) {
			const key = personKey(name);
			if (key.length < 2) continue;
			const person = people.get(key) ?? { name, dramas: new Set<number>() };
			person.dramas.add(index);
			people.set(key, person);
		}
	});
	const longest = 4;
	return {
		find(tokens, from) {
			let key = "";
			let words = 0;
			let best: { name: string; dramas: readonly number[]; length: number } | null = null;
			for (let at = from; at < tokens.length && words < longest; at++) {
				const token = tokens[at] as Token;
				if (token.kind === "mark") {
					if (at > from && token.text === "-") continue;
					break;
				}
				key += token.norm;
				words++;
				const person = people.get(key);
				if (person && (words > 1 || isKnownByOneName(person.name)))
					best = { name: person.name, dramas: [...person.dramas], length: at - from + 1 };
			}
			return best;
		},
		dramasOf: (name) => [...(people.get(personKey(name))?.dramas ?? [])],
	};
}

function personKey(name: string): string {
	return tokenize(name)
		.filter((token) => token.kind !== "mark")
		.map((token) => token.norm)
		.join("");
}

/** "IU" and "Rain" are names by themselves only when written so that they cannot be a word. */
function isKnownByOneName(name: string): boolean {
	return /^[A-Z]{2,}$/.test(name);
}
