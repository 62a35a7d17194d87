import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Locale, Rung } from "../vocabulary/facet.ts";
import type { Explanation } from "./explain.ts";
import { isAside } from "./is-aside.ts";
import { sayWanting } from "./say.ts";
import { mayName } from "./secrecy.ts";

/** The strongest honest thing against a drama for one wish. */
export interface Counter {
	/** The facet's id, or one of the words that stand for what is no facet. */
	readonly facet: string;
	readonly text: string;
}

/** What says too little to be the one thing against a drama. */
const vague: ReadonlySet<string> = new Set(["later", "kindred"]);
/** From so many points of the fit on a part of the score speaks against a drama. */
const leastAgainst = -2;
/** Up to this grade there is less of a wanted facet than was wanted. */
const wantingUpTo = 3;
/** What a refusal of a facet lets through: from the one grade on it is there, up to the other it hardly is. */
const thereFrom = 4;
const hardlyUpTo = 1;

/**
 * What speaks most against a drama: a part of the score that is below 0, else what it has least of what is wanted, else
 * the gravest thing to know beforehand. Null when there is nothing: whoever names a drama to be like has not asked for each of
 * its traits. A secret is passed over, so that it reads as if there were none.
 */
export function counterOf(
	drama: number,
	query: Query,
	{ cautions }: Pick<Explanation, "cautions">,
	catalogue: Catalogue,
	telling: { readonly locale: Locale; readonly spoilers: Rung },
): Counter | null {
	const isHardlyThere = (id: string): boolean => {
		const isIn = (clauses: Query["avoids"]): boolean => clauses.some(({ facet }) => facet === id);
		if (isIn(query.avoids)) return (gradeOf(catalogue.cell(drama, id)) ?? hardlyUpTo) <= hardlyUpTo;
		// A trace of a warning is there all the same, and so is what nobody knows of.
		if (!isIn(query.limits) || catalogue.vocabulary.facet(id).family === "warning") return false;
		return (gradeOf(catalogue.cell(drama, id)) ?? thereFrom) <= hardlyUpTo;
	};
	const told = cautions.filter(({ facet }) => !vague.has(facet) && !isHardlyThere(facet) && !isAside(facet, query));
	const against = told.find(({ share }) => share <= leastAgainst);
	if (against) return { facet: against.facet, text: against.text };
	const id = weakestWanted(drama, query, catalogue, telling.spoilers);
	if (id) return { facet: id, text: sayWanting(catalogue.vocabulary.facet(id), catalogue, drama, telling.locale) };
	const gravest = told.find(({ share }) => share === 0);
	return gravest ? { facet: gravest.facet, text: gravest.text } : null;
}

/** Of what was plainly asked for, that of which it has least. */
function weakestWanted(drama: number, query: Query, catalogue: Catalogue, rung: Rung): string | undefined {
	const gradeIn = (facet: string): number => gradeOf(catalogue.cell(drama, facet)) ?? 0;
	const lacking = query.wants.filter(
		({ facet, measured }) =>
			gradeIn(facet) <= (measured ? hardlyUpTo : wantingUpTo) &&
			!isAside(facet, query) &&
			mayName(catalogue, drama, facet, rung),
	);
	return lacking.sort((a, b) => gradeIn(a.facet) - gradeIn(b.facet))[0]?.facet;
}
