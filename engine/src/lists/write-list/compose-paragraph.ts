import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import { type Chance, pick } from "./chance.ts";
import { draftsFor, type LineDraft, unknownLimitDrafts } from "./draft-lines.ts";
import { fill, slotsIn } from "./fill.ts";
import type { Lines } from "./line.ts";
import { englishLines } from "./lines-en.ts";
import { koreanLines } from "./lines-ko.ts";
import { beginningOf, cutSentences, type OwnWords, standsAlone, wordsIn } from "./own-words.ts";
import type { Said } from "./said.ts";
import type { Sentence } from "./sentence.ts";
import type { Part, Shape } from "./shapes.ts";
import { severe } from "./shared-warnings.ts";
import type { Subject } from "./subject.ts";

/** A paragraph that could stand in the list. */
export interface Paragraph {
	readonly shape: string;
	readonly sentences: readonly Sentence[];
	/** The lines that its generated sentences were made of. */
	readonly lines: readonly string[];
}

/** What a paragraph is written from. */
export interface Setting {
	readonly subject: Subject;
	/** The entry before it in rank. */
	readonly before: Subject | null;
	readonly catalogue: Catalogue;
	readonly said: Said;
}

const stock: Readonly<Record<Locale, Lines>> = { en: englishLines, ko: koreanLines };

/** A paragraph has 60 to 130 words; it is made for so many, so that warnings find room. */
const mostWords = 124;

/** Builds one paragraph of a shape, with lines that were used least so far; null when the drama has nothing for a part. */
export function composeParagraph(shape: Shape, setting: Setting, chance: Chance): Paragraph | null {
	const { subject } = setting;
	const { own } = subject;
	if (shape.parts.includes("all of why") && !standsAlone(own.why)) return null;
	const wordings = new Map<Part, Wording>();
	const isTaken = new Set<string>();
	const parts = partsOf(shape, subject);
	for (const part of parts) {
		if (isOwnPart(part)) continue;
		const all = draftsFor(part, subject, setting.before, setting.catalogue, chance);
		const drafts = parts[0] === part ? all.filter((draft) => mayOpen(draft, part)) : all;
		const worded = word(drafts, setting, chance, isTaken);
		if (!worded && shape.parts[0] === part) return null;
		if (worded) wordings.set(part, worded);
	}
	const unknown = word(unknownLimitDrafts(subject), setting, chance, isTaken);
	const fixed = [...[...wordings.values()].flatMap(({ sentences }) => sentences), ...(unknown?.sentences ?? [])];
	const ownFixed = parts.flatMap((part) => (part === "premise" || part === "leaves" ? own[part] : []));
	const room = mostWords - [...fixed, ...ownFixed].reduce((sum, { text }) => sum + wordsIn(text), 0);
	const sentences = parts.flatMap((part) => {
		if (part === "premise" || part === "leaves") return own[part];
		if (part === "all of why") return own.why;
		return part === "why" ? beginningOf(own.why, room) : (wordings.get(part)?.sentences ?? []);
	});
	const lines = [...wordings.values()].map(({ line }) => line);
	return {
		shape: shape.name,
		sentences: [...sentences, ...(unknown?.sentences ?? [])],
		lines: [...lines, ...(unknown ? [unknown.line] : [])],
	};
}

/** A friend's sentence that speaks of people who must have been introduced. */
const pointsBack = /\b(?:these two|they|them|their|the two|between them)\b|두 사람|둘이|둘은|둘의|그들|이 사람들/i;

/** Of what a drama has for a wish only a friend's sentence opens a paragraph: the others say "it" of what was not named yet. */
function mayOpen({ kind, text = "" }: LineDraft, part: Part): boolean {
	return !pointsBack.test(text) && (part !== "wish" || kind === "ready" || kind === "alike");
}

function isOwnPart(part: Part): part is keyof OwnWords | "all of why" {
	return part === "premise" || part === "why" || part === "leaves" || part === "all of why";
}

/** The shape's parts, with a word on warnings before the last where there is something grave to know. */
function partsOf({ parts }: Shape, { warnings }: Subject): readonly Part[] {
	if (!warnings.some(({ grade }) => grade >= severe)) return parts;
	const last = parts.at(-1) ?? "premise";
	return last === "leaves" ? [...parts.slice(0, -1), "know", last] : [...parts, "know"];
}

interface Wording {
	readonly line: string;
	readonly sentences: readonly Sentence[];
}

/** One of the drafts in words: of the lines whose slots are all filled, one that was used least. */
function word(
	drafts: readonly LineDraft[],
	{ subject, said }: Setting,
	chance: Chance,
	isTaken: Set<string>,
): Wording | null {
	const { locale } = subject;
	const choices = drafts.flatMap((draft) => {
		if (draft.kind === "ready") return said.texts.has(draft.text ?? "") ? [] : [{ draft, line: draft.text ?? "" }];
		return stock[locale][draft.kind]
			.filter((line) => slotsIn(line).every((slot) => draft.slots[slot]))
			.map((line) => ({ draft, line }));
	});
	const free = choices.filter(({ line }) => !isTaken.has(line));
	const least = Math.min(...free.map(({ line }) => said.lines.get(line) ?? 0));
	const chosen = pickKindFirst(
		free.filter(({ line }) => (said.lines.get(line) ?? 0) === least),
		chance,
	);
	if (!chosen) return null;
	isTaken.add(chosen.line);
	const text = chosen.draft.kind === "ready" ? chosen.line : fill(chosen.line, chosen.draft.slots, locale);
	const tidy = text.replace(/([!?.])\.(?=\s|$)/g, "$1");
	return { line: chosen.line, sentences: cutSentences(tidy, chosen.draft.sources) };
}

type Choice = { readonly draft: LineDraft; readonly line: string };

/** How often a friend's sentence is taken where there is one that was not said yet. */
const friendly = 0.6;

/** A draft first and then one of its lines, so that a kind with a large stock is not chosen more often. */
function pickKindFirst(choices: readonly Choice[], chance: Chance): Choice | undefined {
	const drafts = [...new Set(choices.map((choice) => choice.draft))];
	const ready = drafts.filter(({ kind }) => kind === "ready");
	const draft = pick(ready.length > 0 && chance() < friendly ? ready : drafts, chance);
	return pick(
		choices.filter((choice) => choice.draft === draft),
		chance,
	);
}
