import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Family, Locale, Rung } from "../vocabulary/facet.ts";
import type { Explanation } from "./explain.ts";
import { isAside } from "./is-aside.ts";
import { sayWanting } from "./say.ts";
import { mayName } from "./secrecy.ts";
import { traitsOf } from "./signals/alike.ts";

/** The strongest honest thing against a drama for one wish. */
export interface Counter {
	/** The facet's id, or one of the words that stand for what is no facet. */
	readonly facet: string;
	readonly text: string;
}

/** From so many points of the fit on a part of the score speaks against a drama. */
const leastAgainst = -2;
/** Up to this grade there is less of a wanted facet than was wanted. */
const wantingUpTo = 3;
/** What a likeness is missed by: what it does to one and what it is about, not its props. */
const missedFamilies: readonly Family[] = ["feeling", "aftertaste", "theme", "bond", "tone"];
/** How many of a likeness's traits are looked through for one that is missing. */
const comparedTraits = 10;
/** From this grade on a trait is missed, and up to the other it is missing. */
const missedFrom = 4;
const missingUpTo = 1;

/**
 * What speaks most against a drama: a part of the score that is below 0, else what it has least of what is wanted, else the
 * trait that it lacks of what it is likened to, else the gravest thing to know beforehand. Null when there is nothing.
 * A secret is passed over, so that it reads as if there were none.
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
		if (isIn(query.avoids)) return (gradeOf(catalogue.cell(drama, id)) ?? missingUpTo) <= missingUpTo;
		// A trace of a warning is there all the same, and so is what nobody knows of.
		if (!isIn(query.limits) || catalogue.vocabulary.facet(id).family === "warning") return false;
		return (gradeOf(catalogue.cell(drama, id)) ?? missedFrom) <= missingUpTo;
	};
	const told = cautions.filter(({ facet }) => facet !== "later" && !isHardlyThere(facet) && !isAside(facet, query));
	const against = told.find(({ share }) => share <= leastAgainst);
	if (against) return { facet: against.facet, text: against.text };
	const id =
		weakestWanted(drama, query, catalogue, telling.spoilers) ?? missingTrait(drama, query, catalogue, telling.spoilers);
	if (id) return { facet: id, text: sayWanting(catalogue.vocabulary.facet(id), catalogue, drama, telling.locale) };
	const gravest = told.find(({ share }) => share === 0);
	return gravest ? { facet: gravest.facet, text: gravest.text } : null;
}

/** Of what was plainly asked for, that of which it has least. */
function weakestWanted(drama: number, query: Query, catalogue: Catalogue, rung: Rung): string | undefined {
	const gradeIn = (facet: string): number => gradeOf(catalogue.cell(drama, facet)) ?? 0;
	const lacking = query.wants.filter(
		({ facet }) => gradeIn(facet) <= wantingUpTo && !isAside(facet, query) && mayName(catalogue, drama, facet, rung),
	);
	return lacking.sort((a, b) => gradeIn(a.facet) - gradeIn(b.facet))[0]?.facet;
}

/** What a drama that the wish likens is full of and this one hardly has. */
function missingTrait(drama: number, query: Query, catalogue: Catalogue, rung: Rung): string | undefined {
	const unwanted = new Set([...query.moves, ...query.avoids, ...query.limits].map(({ facet }) => facet));
	return query.like
		.filter(({ weight }) => weight > 0)
		.flatMap(({ slug }) => {
			const other = catalogue.indexOf(slug);
			return traitsOf(catalogue, other, comparedTraits).filter(
				({ facet, grade }) =>
					grade >= missedFrom &&
					!unwanted.has(facet) &&
					missedFamilies.includes(catalogue.vocabulary.facet(facet).family) &&
					(gradeOf(catalogue.cell(drama, facet)) ?? missedFrom) <= missingUpTo &&
					mayName(catalogue, drama, facet, rung) &&
					mayName(catalogue, other, facet, rung),
			);
		})
		.sort((a, b) => b.share - a.share)[0]?.facet;
}
