import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DramaRecord } from "../../catalogue/record.ts";
import type { Query } from "../../query/query.ts";
import { mayName } from "../../ranking/secrecy.ts";
import { traitsOf } from "../../ranking/signals/alike.ts";
import { gradeOf } from "../../vocabulary/cell.ts";
import type { Facet, Family, Grade, Locale } from "../../vocabulary/facet.ts";
import { type OwnWords, ownWordsOf } from "./own-words.ts";
import { wantedFacets } from "./wanted-facets.ts";

/** A grade that may be spoken of at rung 0. */
export interface Point {
	readonly facet: Facet;
	readonly grade: Grade;
}

/** All that may be said of one entry besides its own words. */
export interface Subject {
	readonly position: number;
	readonly drama: DramaRecord;
	readonly locale: Locale;
	readonly own: OwnWords;
	/** What the wish asked for and the drama clearly has, the most wanted first. */
	readonly points: readonly Point[];
	/** Its own strongest traits that the wish did not ask for. */
	readonly traits: readonly Point[];
	/** What it shares with a drama that the wish likens it to. */
	readonly shared: { readonly with: DramaRecord; readonly traits: readonly Point[] } | null;
	/** Who of those whom the wish names plays whom. */
	readonly cast: { readonly actor: string; readonly role: string } | null;
	/** The gravest warnings, at most three. */
	readonly warnings: readonly Point[];
	/** Limits of which it is unknown whether it keeps them. */
	readonly unknownLimits: readonly Facet[];
}

const toldTraits: readonly Family[] = ["theme", "bond", "feeling", "tone"];
const mostWarnings = 3;
const clearlyThere = 3;
const strong = 4;

/** Gathers what may be said of a drama for one wish. */
export function subjectOf(
	position: number,
	query: Query,
	catalogue: Catalogue,
	{ locale, limits }: { readonly locale: Locale; readonly limits: readonly string[] },
): Subject {
	const drama = catalogue.dramas[position] as DramaRecord;
	const pointOf = (facet: Facet): Point[] => {
		const grade = gradeOf(catalogue.cell(position, facet.id));
		return grade !== null && mayName(catalogue, position, facet.id, 0) ? [{ facet, grade }] : [];
	};
	const wanted = wantedFacets(query, catalogue).map(({ facet }) => facet);
	const avoided = new Set([...query.avoids, ...query.limits].map(({ facet }) => facet));
	const traits = traitsOf(catalogue, position, 40)
		.map(({ facet }) => catalogue.vocabulary.facet(facet))
		.filter((facet) => toldTraits.includes(facet.family) && !wanted.includes(facet) && !avoided.has(facet.id))
		.flatMap(pointOf)
		.filter(({ grade }) => grade >= strong);
	return {
		...{ position, drama, locale, traits, own: ownWordsOf(drama, locale) },
		points: wanted
			.filter(({ family }) => family !== "warning")
			.flatMap(pointOf)
			.filter(({ grade }) => grade >= clearlyThere),
		shared: sharedWith(position, query, catalogue, pointOf),
		cast: castIn(drama, query),
		warnings: catalogue.vocabulary
			.ofFamily("warning")
			.flatMap(pointOf)
			.filter(({ grade }) => grade >= clearlyThere)
			.sort((a, b) => b.grade - a.grade)
			.slice(0, mostWarnings),
		unknownLimits: limits
			.filter((id) => gradeOf(catalogue.cell(position, id)) === null)
			.map((id) => catalogue.vocabulary.facet(id)),
	};
}

function sharedWith(
	position: number,
	{ like }: Query,
	catalogue: Catalogue,
	pointOf: (facet: Facet) => Point[],
): Subject["shared"] {
	const liked = like.find(({ weight }) => weight > 0);
	const other = liked ? catalogue.indexOf(liked.slug) : -1;
	const record = catalogue.dramas[other];
	if (!record || other === position) return null;
	const traits = traitsOf(catalogue, other, 40)
		.filter(({ facet }) => mayName(catalogue, other, facet, 0))
		.map(({ facet }) => catalogue.vocabulary.facet(facet))
		.filter(({ family }) => toldTraits.includes(family))
		.flatMap(pointOf)
		.filter(({ grade }) => grade >= clearlyThere);
	return traits.length >= 2 ? { with: record, traits } : null;
}

function castIn({ leads }: DramaRecord, { people }: Query): Subject["cast"] {
	const lead = leads.find(({ actor, role }) => role && people.some(({ name }) => name === actor));
	return lead?.role ? { actor: lead.actor, role: lead.role } : null;
}
