import { type CatalogueRecord, createCatalogue } from "goodcry";
import { type Associations, associationsOf } from "../../engine/src/inference/associations.ts";
import { type Evidence, gatherEvidence } from "../../engine/src/inference/evidence.ts";
import { readMentions } from "../../engine/src/inference/mentions.ts";
import { createKnowledge } from "../../engine/src/query/read-query.ts";
import type { Told } from "./texts.ts";

const folds = 5;

/**
 * A reader of evidence that never learns the company of words from the drama that it reads about: dramas are dealt into five parts
 * by name, and each is read with what the other four teach. (Source: Stone, cross-validatory choice, JRSS B 1974.)
 */
export function crossFitted(record: CatalogueRecord): (told: Told) => Evidence[] {
	const catalogue = createCatalogue(record);
	const known = createKnowledge(catalogue);
	const parts = Array.from({ length: folds }, (_, fold): Associations => {
		const others = record.dramas.filter(({ slug }) => foldOf(slug) !== fold);
		return associationsOf(createCatalogue({ ...record, dramas: others }));
	});
	return ({ drama, text }) => {
		const associations = parts[foldOf(record.dramas[drama]?.slug ?? "")] as Associations;
		return gatherEvidence(readMentions(text, known), catalogue, associations);
	};
}

function foldOf(slug: string): number {
	let sum = 7;
	for (const character of slug) sum = (sum * 33 + character.charCodeAt(0)) % 1_000_003;
	return sum % folds;
}
