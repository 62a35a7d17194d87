import type { Rung } from "goodcry";
import type { MapAsk } from "../address/map-ask.ts";
import type { VocabularyAnswer } from "../api/answers.ts";

/** What the map can be laid along, family by family. */
export interface AxisFamily {
	readonly family: string;
	readonly label: string;
	readonly facets: readonly { readonly facet: string; readonly label: string }[];
}

/** What one feels first: those that most people mean, then the rest in the vocabulary's order. */
const foremost = ["hurt", "feeling", "aftertaste", "tone", "pace"];

/** The facets that may be told at a rung; warnings and endings are offered to nobody who has not asked to be told. */
export function axisFamilies({ families }: VocabularyAnswer, rung: Rung): readonly AxisFamily[] {
	const rankOf = (family: string): number => (foremost.includes(family) ? foremost.indexOf(family) : foremost.length);
	return families
		.filter(({ family }) => rung >= 2 || (family !== "warning" && family !== "ending"))
		.map(({ family, label, facets }) => ({ family, label, facets: facets.filter((one) => one.rung <= rung) }))
		.filter(({ facets }) => facets.length > 0)
		.sort((a, b) => rankOf(a.family) - rankOf(b.family));
}

/** The axis that may not be told yet, with the rung from which it may; null where there is none. */
export function secretAxis(
	{ families }: VocabularyAnswer,
	{ across, up, spoilers }: MapAsk,
): { readonly label: string; readonly rung: Rung } | null {
	const facets = families.flatMap((family) => family.facets);
	const secrets = facets.filter(({ facet, rung }) => (facet === across || facet === up) && rung > spoilers);
	return secrets.sort((a, b) => b.rung - a.rung)[0] ?? null;
}
