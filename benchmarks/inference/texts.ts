import { readFileSync } from "node:fs";
import type { Engine } from "goodcry";
import { slugOf } from "../relevance/judgements.ts";

/** Who wrote a text: reviewers elsewhere, or the catalogue itself. */
export type Source = "reviewers" | "korean" | "english";

/** A text about one drama. */
export interface Told {
	readonly source: Source;
	/** The drama's position in the catalogue. */
	readonly drama: number;
	readonly text: string;
}

/** The catalogue's own words about each drama: premise, why it moves and how it leaves you, in one language. */
export function ownWords({ catalogue }: Engine, source: "korean" | "english"): Told[] {
	const locale = source === "korean" ? "ko" : "en";
	return catalogue.dramas.map(({ words }, drama) => {
		const { premise, why, leaves } = words[locale];
		return { source, drama, text: `${premise} ${why} ${leaves}` };
	});
}

/** The words that reviewers use of a drama, one phrase a sentence, so that a refusal stays within its phrase. Unknown titles are left out. */
export function reviewersWords(folder: string, engine: Engine): Told[] {
	return readFileSync(`${folder}/descriptions.dev.jsonl`, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as { title: string; year: number; words: readonly string[] })
		.flatMap(({ title, year, words }): Told[] => {
			const slug = slugOf(title, year, engine);
			return slug ? [{ source: "reviewers", drama: engine.catalogue.indexOf(slug), text: `${words.join(". ")}.` }] : [];
		});
}

/** Whether a drama belongs to the half on which numbers are fitted; the other half checks them. Split by name, so that it stays. */
export function isFitted(slug: string): boolean {
	let sum = 0;
	for (const character of slug) sum = (sum * 31 + character.charCodeAt(0)) % 1_000_003;
	return sum % 2 === 0;
}
