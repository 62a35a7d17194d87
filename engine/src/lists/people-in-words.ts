import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Knowledge } from "../query/hit.ts";
import { tokenize } from "../query/tokenize.ts";

/** Shorter names are also words. */
const shortestName = 6;
/** People are named early. */
const readWords = 2000;

/** Those of some dramas whose actors, makers or characters a text names. */
export function dramasOfPeople(
	words: string,
	dramas: readonly number[],
	{ people }: Knowledge,
	catalogue: Catalogue,
): number[] {
	const text = words.slice(0, readWords);
	if (text.trim() === "") return [];
	const letters = lettersOf(text);
	const tokens = /[가-힣]/.test(text) ? tokenize(text) : [];
	const named = new Set<number>();
	tokens.forEach(({ kind }, at) => {
		if (kind !== "hangul") return;
		const person = people.find(tokens, at);
		if (person) for (const drama of people.dramasOf(person.name)) named.add(drama);
	});
	return dramas.filter((drama) => {
		const record = catalogue.dramas[drama];
		if (!record || named.has(drama)) return record !== undefined;
		const names = [
			...record.leads.flatMap(({ actor, role }) => [actor, ...(role ? [role] : [])]),
			...record.director,
			...record.writer,
		];
		return names.map(lettersOf).some((name) => name.length >= shortestName && letters.includes(name));
	});
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}
