import type { Reason } from "goodcry";

/** What another reason must weigh, beside the strongest, to be told in its place. */
const leastShare = 0.4;
/** What was not asked for by itself, and what says nothing before one asks. */
const isBeside = (facet: string): boolean => ["kindred", "reach", "later"].includes(facet);
/** How far down a drama's reasons one is looked for. */
const mostLeads = 3;

/**
 * Ranked dramas, each with that reason in front which has been told least above it, so that ten cards do not say one sentence ten
 * times. That something may not be told yet never leads where a reason can be told. Nothing is lost: the other reasons keep
 * their order behind it.
 */
export function varyLeads<T extends { readonly reasons: readonly Reason[] }>(dramas: readonly T[]): T[] {
	const told = new Map<string, number>();
	return dramas.map((drama) => {
		const lead = leastTold(drama.reasons, told);
		if (!lead) return drama;
		told.set(lead.text, (told.get(lead.text) ?? 0) + 1);
		return { ...drama, reasons: [lead, ...drama.reasons.filter((reason) => reason !== lead)] };
	});
}

function leastTold(reasons: readonly Reason[], told: ReadonlyMap<string, number>): Reason | undefined {
	const strongest = reasons.find(({ facet }) => facet !== "later") ?? reasons[0];
	if (!strongest) return undefined;
	const times = ({ text }: Reason): number => told.get(text) ?? 0;
	return reasons
		.slice(0, mostLeads)
		.filter(({ facet, share }) => !isBeside(facet) && share >= leastShare * strongest.share)
		.reduce((least, one) => (times(one) < times(least) ? one : least), strongest);
}
