import { createChance, pick } from "./chance.ts";
import { composeParagraph, type Paragraph, type Setting } from "./compose-paragraph.ts";
import { wordsIn } from "./own-words.ts";
import { countUp, firstWords, fourWordRuns, isOwn, type Said } from "./said.ts";
import { type Shape, shapes } from "./shapes.ts";
import { nameOf } from "./slots.ts";

const tries = 48;
const leastWords = 60;
const mostWords = 130;

/** What speaks against a paragraph; the cheapest is taken. What a list must not have costs most. */
const costs = {
	saidBefore: 10_000,
	sameOpening: 10_000,
	wordOutOfRange: 400,
	usedLine: 60,
	sharedRun: 12,
	usedShape: 9,
	shapeTwiceRunning: 30,
	sameStart: 4,
	sameStartRunning: 6,
	noWish: 25,
} as const;

/**
 * Writes many paragraphs and takes the one that repeats least of what the list has said, in its opening, its shape and its
 * sentences; then keeps it in mind. The same seed gives the same paragraph.
 */
export function chooseParagraph(setting: Setting, seed: string, isFirst: boolean): Paragraph {
	const open = shapes.filter((shape) => isOpenTo(shape, setting, isFirst));
	let best: { paragraph: Paragraph; cost: number } | null = null;
	for (let round = 0; round < tries; round++) {
		const chance = createChance(`${seed} ${round}`);
		const shape = pick(open, chance);
		const paragraph = shape && composeParagraph(shape, setting, chance);
		if (!paragraph) continue;
		const cost = costOf(paragraph, setting);
		if (!best || cost < best.cost) best = { paragraph, cost };
	}
	if (!best) throw new RangeError(`No paragraph could be written about ${setting.subject.drama.slug}.`);
	remember(best.paragraph, setting);
	return best.paragraph;
}

function isOpenTo({ only, parts }: Shape, { subject, before }: Setting, isFirst: boolean): boolean {
	if (only && only !== subject.locale) return false;
	if (parts[0] === "contrast" && !before) return false;
	return parts[0] !== "first of all" || isFirst;
}

function costOf({ shape, sentences, lines }: Paragraph, { subject, before, said }: Setting): number {
	const words = sentences.reduce((sum, { text }) => sum + wordsIn(text), 0);
	const generated = sentences.filter((sentence) => !isOwn(sentence));
	const starts = sentences.map(({ text }) => firstWords(text, 1));
	const running = generated.filter(({ text }) => {
		const place = sentences.findIndex((sentence) => sentence.text === text);
		return place > 0 && starts[place] === starts[place - 1];
	});
	const opening = firstWords(sentences[0]?.text ?? "", 3);
	const text = (of: (text: string) => boolean): number => generated.filter((sentence) => of(sentence.text)).length;
	const used = lines.reduce((sum, line) => sum + (said.lines.get(line) ?? 0), 0);
	return (
		costs.saidBefore * text((one) => said.texts.has(one)) +
		costs.sameOpening * Number(said.openings.has(opening)) +
		costs.wordOutOfRange * (Math.max(0, leastWords - words) + Math.max(0, words - mostWords)) +
		costs.usedLine * used +
		costs.sharedRun * runsOf(generated, subject, before).filter((run) => said.runs.has(run)).length +
		costs.usedShape * (said.shapes.get(shape) ?? 0) +
		costs.shapeTwiceRunning * Number(said.lastShape === shape) +
		costs.sameStart * generated.reduce((sum, one) => sum + (said.starts.get(firstWords(one.text, 2)) ?? 0), 0) +
		costs.sameStartRunning * running.length +
		costs.noWish *
			Number(!generated.some(({ sources }) => sources.some((source) => /^(?:grade|like|fact: leads)/.test(source))))
	);
}

function runsOf(generated: Paragraph["sentences"], subject: Setting["subject"], before: Setting["before"]): string[] {
	const names = [subject, ...(before ? [before] : [])].map(({ drama, locale }) => nameOf(drama, locale));
	return generated.flatMap(({ text }) => fourWordRuns(text, names));
}

function remember({ shape, sentences, lines }: Paragraph, { subject, before, said }: Setting): void {
	const generated = sentences.filter((sentence) => !isOwn(sentence));
	for (const { text } of generated) {
		said.texts.add(text);
		countUp(said.starts, firstWords(text, 2));
	}
	for (const run of runsOf(generated, subject, before)) said.runs.add(run);
	for (const line of lines) countUp(said.lines, line);
	said.openings.add(firstWords(sentences[0]?.text ?? "", 3));
	keepShape(shape, said);
}

function keepShape(shape: string, said: Said): void {
	countUp(said.shapes, shape);
	said.lastShape = shape;
}
