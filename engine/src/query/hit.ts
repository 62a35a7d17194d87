import type { Glossary } from "./glossary.ts";
import type { Lexicon, Meaning } from "./lexicon.ts";
import type { PeopleIndex } from "./people.ts";
import type { Span } from "./query.ts";
import type { Speller } from "./spelling.ts";
import type { Suggester } from "./suggest.ts";
import type { TitleIndex } from "./titles.ts";

/** A stretch of the text that the reader understood. */
export interface Hit {
	readonly span: Span;
	/** Tokens [from, to) that it takes. */
	readonly from: number;
	readonly to: number;
	readonly meaning?: Meaning;
	/** "funnier", "lighter": +1, "funniest" too. */
	readonly comparative?: boolean;
	/** A refusal stands inside the words ("강아지 안 죽는"). */
	readonly refused?: boolean;
	readonly title?: readonly number[];
	readonly person?: string;
	readonly bound?: true;
}

/** What the reader knows. */
export interface Knowledge {
	readonly lexicon: Lexicon;
	readonly titles: TitleIndex;
	readonly people: PeopleIndex;
	readonly speller: Speller;
	/** Whether an English word is known to be spelt right. */
	isSpeltRight(word: string): boolean;
	readonly networks: readonly string[];
	/** The year of the newest drama, which counts as the present one: what is read does not depend on when. */
	readonly newestYear: number;
	/** What words that no phrase names may stand for. */
	readonly glossary: Glossary;
	/** What somebody may mean who has typed so far. */
	readonly suggest: Suggester;
}
