import type { CheckedCatalogue, Finding } from "./finding.ts";

const languages = ["en", "ko"] as const;
/** So many words in a row of somebody else's text are a copy. */
const copiedRun = 8;
/** Share of three-word runs that two texts may have in common. */
const mostShared = 0.12;

/** Words that are too short or too long, that two dramas share, or that stand in one of the foreign texts. */
export function checkWords({ dramas }: CheckedCatalogue, foreign: readonly string[]): Finding[] {
	const copied = new Set(foreign.flatMap((text) => runs(text, copiedRun)));
	const findings: Finding[] = [];
	const seen = new Map<string, string>();
	for (const { slug, file } of dramas) {
		for (const language of languages) {
			const words = file.words[language];
			for (const [part, text] of Object.entries(words)) {
				const taken = runs(text, copiedRun).find((run) => copied.has(run));
				if (taken)
					findings.push({
						about: slug,
						message: `words.${language}.${part} repeats "${taken}"; say it in our own words.`,
					});
				const owner = seen.get(text);
				if (owner)
					findings.push({
						about: slug,
						message: `words.${language}.${part} is the same as ${owner}'s; write its own.`,
					});
				seen.set(text, slug);
			}
			findings.push(...lengthOf(words.why, language).map((message) => ({ about: slug, message })));
		}
	}
	return [
		...findings,
		...languages.flatMap((language) =>
			nearDuplicates(dramas.map(({ slug, file }) => [slug, file.words[language].why])),
		),
	];
}

function lengthOf(why: string, language: "en" | "ko"): string[] {
	const count = language === "en" ? wordsOf(why).length : why.replace(/\s/g, "").length;
	const [least, most, unit] = language === "en" ? [55, 115, "words"] : [90, 280, "characters"];
	return count < least || count > most
		? [`words.${language}.why has ${count} ${unit}; ${least}–${most} are asked for.`]
		: [];
}

function nearDuplicates(texts: readonly (readonly [slug: string, text: string])[]): Finding[] {
	const sets = texts.map(([slug, text]) => ({ slug, runs: new Set(runs(text, 3)) }));
	const owners = new Map<string, number[]>();
	sets.forEach(({ runs: own }, index) => {
		for (const run of own) owners.set(run, [...(owners.get(run) ?? []), index]);
	});
	const shared = new Map<string, number>();
	for (const places of owners.values()) {
		for (const [nth, a] of places.entries())
			for (const b of places.slice(nth + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
	}
	return [...shared].flatMap(([pair, count]) => {
		const [a, b] = pair.split(" ").map((index) => sets[Number(index)]);
		if (!a || !b || count / Math.min(a.runs.size, b.runs.size) < mostShared) return [];
		return [
			{
				about: a.slug,
				message: `its words are too near to ${b.slug}'s (${count} runs of three words shared); rewrite one.`,
			},
		];
	});
}

function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/’/g, "'")
			.match(/[\p{L}\p{N}']+/gu) ?? []
	);
}

function runs(text: string, length: number): string[] {
	const words = wordsOf(text);
	return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
		words.slice(at, at + length).join(" "),
	);
}
