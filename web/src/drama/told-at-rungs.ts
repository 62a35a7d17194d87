import type { Drama, VocabularyAnswer } from "../api/answers.ts";
import { type KnownWarnings, knownWarnings } from "./known-warnings.ts";
import { lateTurns } from "./late-turns.ts";

/** What a rung tells that the one below it keeps back. */
export interface ToldAtRung {
	readonly late: ReturnType<typeof lateTurns>;
	/** What it says of warnings that are not there. */
	readonly known: KnownWarnings;
}

/** A drama at rung 0, at rung 2 and at rung 3, as far as somebody has opened it. */
export interface Opened {
	readonly plain: Drama;
	readonly late: Drama | null;
	readonly whole: Drama | null;
}

/** What the second rung tells, and what the third tells besides; nothing of what is not opened. */
export function toldAtRungs(
	{ plain, late, whole }: Opened,
	vocabulary: VocabularyAnswer,
): Readonly<Record<2 | 3, ToldAtRung>> {
	return {
		2: late ? toldBetween(plain, late, vocabulary, 2) : nothing,
		3: late && whole ? toldBetween(late, whole, vocabulary, 3) : nothing,
	};
}

const nothing: ToldAtRung = { late: { grades: [], warnings: [] }, known: { absent: [], unknown: [] } };

function toldBetween(below: Drama, opened: Drama, vocabulary: VocabularyAnswer, rung: 2 | 3): ToldAtRung {
	return { late: lateTurns(below, opened), known: knownWarnings(opened, vocabulary, rung) };
}
