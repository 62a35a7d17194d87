import { existsSync } from "node:fs";
import { type Facet, families, type Locale, type VocabularyRecord } from "goodcry";
import { expandPhrase } from "./expand-phrase.ts";
import { vocabularyFolder } from "./folders.ts";
import type { Problem } from "./problem.ts";
import { compoundsSchema, critiquesSchema, facetSchema, phrasesSchema } from "./schema.ts";
import { readYaml } from "./yaml-file.ts";

const locales: readonly Locale[] = ["en", "ko"];

/** Reads the vocabulary's files. Problems name file, line and mend. */
export function compileVocabulary(): { vocabulary: VocabularyRecord; problems: Problem[] } {
	const problems: Problem[] = [];
	const facets = readFacets(problems);
	const empty = { facets, phrases: { en: {}, ko: {} }, compounds: [] };
	if (problems.length > 0) return { vocabulary: empty, problems };
	const ids = new Set(facets.map((facet) => facet.id));
	const phrases = { en: readPhrases("en", ids, problems), ko: readPhrases("ko", ids, problems) };
	checkLinks(facets, ids, problems);
	const compounds = readCompounds(ids, problems);
	const critiques = readCritiques(ids, problems);
	return { vocabulary: { facets, phrases, compounds, critiques }, problems };
}

function readFacets(problems: Problem[]): Facet[] {
	const facets: Facet[] = [];
	const seen = new Map<string, string>();
	for (const family of families) {
		const source = readYaml(`${vocabularyFolder}facets/${family}.yaml`, facetSchema.array());
		problems.push(...source.problems);
		source.value?.forEach((entry, index) => {
			const other = seen.get(entry.id);
			if (other) problems.push(source.problem([index, "id"], `${entry.id} is also a facet of ${other}; rename one.`));
			seen.set(entry.id, family);
			const { guard, after, rung, ...rest } = entry;
			facets.push({ ...rest, family, rung: rung ?? 0, ...(guard ? { guard } : {}), ...(after ? { after } : {}) });
		});
	}
	return facets;
}

function checkLinks(facets: readonly Facet[], ids: ReadonlySet<string>, problems: Problem[]): void {
	for (const facet of facets) {
		for (const link of [facet.guard, facet.after]) {
			if (link && !ids.has(link)) {
				problems.push({
					file: `vocabulary/facets/${facet.family}.yaml`,
					line: 1,
					message: `${facet.id} points at ${link}, which is no facet.`,
				});
			}
		}
	}
}

function readPhrases(locale: Locale, ids: ReadonlySet<string>, problems: Problem[]): Record<string, readonly string[]> {
	const all: Record<string, readonly string[]> = {};
	const owners = new Map<string, string>();
	for (const family of families) {
		const path = `${vocabularyFolder}phrases/${locale}/${family}.yaml`;
		if (!existsSync(path)) continue;
		const source = readYaml(path, phrasesSchema);
		problems.push(...source.problems);
		for (const [id, written] of Object.entries(source.value ?? {})) {
			if (!ids.has(id)) problems.push(source.problem([id], `${id} is no facet; take it out or add it to facets/.`));
			written.forEach((phrase, index) => {
				const other = expandPhrase(phrase).find((one) => (owners.get(phraseKey(one, locale)) ?? id) !== id);
				if (other !== undefined) {
					const owner = owners.get(phraseKey(other, locale));
					problems.push(
						source.problem(
							[id, index],
							`"${other}" names both ${owner} and ${id}; keep it where most people mean it, or make it a compound.`,
						),
					);
				}
				for (const one of expandPhrase(phrase)) owners.set(phraseKey(one, locale), id);
			});
			all[id] = written.flatMap(expandPhrase);
		}
	}
	for (const id of ids) {
		if (!all[id])
			problems.push({
				file: `vocabulary/phrases/${locale}`,
				line: 1,
				message: `${id} has no phrases; add at least five.`,
			});
	}
	return all;
}

/** Two phrases with the same key would be read as the same words. */
function phraseKey(phrase: string, locale: Locale): string {
	const lower = phrase.toLowerCase().normalize("NFC").trim();
	return locale === "ko" ? lower.replace(/\s+/g, "") : lower.replace(/[\s'’-]+/g, " ");
}

function readCompounds(ids: ReadonlySet<string>, problems: Problem[]): VocabularyRecord["compounds"] {
	const source = readYaml(`${vocabularyFolder}compounds.yaml`, compoundsSchema);
	problems.push(...source.problems);
	return (source.value ?? []).map((entry, index) => {
		for (const id of [...Object.keys(entry.wants), ...(entry.refuses ?? []), ...(entry.spares ?? [])]) {
			if (!ids.has(id)) problems.push(source.problem([index, "wants", id], `${id} is no facet.`));
		}
		const phrases = { en: (entry.en ?? []).flatMap(expandPhrase), ko: (entry.ko ?? []).flatMap(expandPhrase) };
		if (locales.every((locale) => phrases[locale].length === 0))
			problems.push(source.problem([index], "A compound needs phrases."));
		const refuses = entry.refuses ? { refuses: entry.refuses } : {};
		if (entry.crisis && !entry.mood)
			problems.push(source.problem([index], "Only words about the person tell of a crisis."));
		const more = {
			...(entry.mood ? { mood: true } : {}),
			...(entry.offers ? { offers: entry.offers } : {}),
			...(entry.spares ? { spares: entry.spares } : {}),
			...(entry.crisis ? { crisis: true } : {}),
		};
		return { phrases, wants: entry.wants, ...refuses, ...more };
	});
}

function readCritiques(ids: ReadonlySet<string>, problems: Problem[]): NonNullable<VocabularyRecord["critiques"]> {
	const source = readYaml(`${vocabularyFolder}critiques.yaml`, critiquesSchema);
	problems.push(...source.problems);
	for (const id of Object.keys(source.value ?? {})) {
		if (!ids.has(id)) problems.push(source.problem([id], `${id} is no facet; take it out or add it to facets/.`));
	}
	return source.value ?? {};
}
