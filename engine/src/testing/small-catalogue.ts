import type { CatalogueRecord, DramaRecord } from "../catalogue/record.ts";
import { encodeCells, makeCell, unknownCell } from "../vocabulary/cell.ts";
import type { Facet, Family, Grade, Rung } from "../vocabulary/facet.ts";

/** A grade, or a grade with the mark of a late turn. */
type GradeMark = Grade | { readonly late: Grade };

/** What a test says of a drama; the rest is filled in. */
export interface SmallDrama extends Partial<Omit<DramaRecord, "slug" | "cells">> {
	readonly grades: Readonly<Record<string, GradeMark>>;
}

const facets: readonly Facet[] = [
	facet("feeling", "sorrow", { after: "cleansed" }),
	facet("feeling", "hope", { after: "hopeful" }),
	facet("feeling", "amusement"),
	facet("feeling", "loneliness"),
	facet("aftertaste", "comforted"),
	facet("aftertaste", "cleansed"),
	facet("aftertaste", "hopeful"),
	facet("theme", "grief"),
	facet("theme", "revenge"),
	facet("theme", "affair", { guard: "infidelity" }),
	facet("bond", "romance"),
	facet("bond", "friends"),
	facet("tone", "light"),
	facet("tone", "restrained"),
	facet("setting", "hospital"),
	facet("device", "amnesia"),
	facet("device", "twist"),
	facet("ending", "sad-ending", { rung: 3 }),
	facet("warning", "suicide"),
	facet("warning", "infidelity"),
	facet("warning", "death-of-lead", { rung: 3 }),
	facet("warning", "terminal-illness"),
	facet("warning", "gore"),
];

const phrases = {
	en: {
		sorrow: ["sad", "cry", "sadness"],
		hope: ["hope", "hopeful stuff"],
		amusement: ["funny", "laugh"],
		loneliness: ["lonely"],
		comforted: ["comforted", "comforting"],
		hopeful: ["hopeful"],
		cleansed: ["good cry"],
		grief: ["grief", "mourning"],
		revenge: ["revenge"],
		affair: ["affair"],
		romance: ["romance", "love story"],
		friends: ["friends", "friendship"],
		light: ["light"],
		restrained: ["quiet", "restrained"],
		hospital: ["hospital", "doctors"],
		amnesia: ["amnesia"],
		suicide: ["suicide"],
		infidelity: ["cheating"],
		"death-of-lead": ["lead dies", "dies"],
		"terminal-illness": ["terminally ill", "terminal illness"],
		gore: ["gore"],
	},
	ko: {
		sorrow: ["슬프", "슬픈", "슬퍼", "울고 싶", "눈물"],
		amusement: ["웃기", "웃긴"],
		comforted: ["위로"],
		romance: ["로맨스"],
		revenge: ["복수극"],
		amnesia: ["기억상실"],
		suicide: ["자살"],
		infidelity: ["바람 피우"],
		"death-of-lead": ["주인공 죽"],
		restrained: ["잔잔한"],
	},
};

/** A catalogue of a few made-up dramas over a vocabulary of a few facets, for tests that need to know every grade. */
export function smallCatalogue(dramas: Readonly<Record<string, SmallDrama>>): CatalogueRecord {
	return {
		version: 1,
		vocabulary: {
			facets,
			phrases,
			compounds: [
				{
					phrases: { en: ["tearjerker", "ugly crying"], ko: ["펑펑 울"] },
					wants: { cleansed: 0.5, sorrow: 1 },
					refuses: ["sorrow"],
					offers: { en: "a tearjerker", ko: "펑펑 울 드라마" },
				},
				{ phrases: { en: ["after a breakup"], ko: [] }, wants: { comforted: 0.5 }, mood: true },
			],
		},
		dramas: Object.entries(dramas).map(([slug, drama]) => recordOf(slug, drama)),
	};
}

function recordOf(slug: string, { grades, ...rest }: SmallDrama): DramaRecord {
	const cells = facets.map(({ id }) => {
		const mark = grades[id];
		if (mark === undefined) return unknownCell;
		return typeof mark === "number" ? makeCell(mark) : makeCell(mark.late, { late: true });
	});
	const words = { premise: `${slug} premise.`, why: `${slug} why.`, leaves: `${slug} leaves.` };
	return {
		slug,
		title: slug.replace(/-/g, " ").replace(/(^| )([a-z])/g, (_, space, letter) => space + letter.toUpperCase()),
		hangul: "제목",
		romanized: "Jemok",
		aliases: [],
		year: 2020,
		network: ["tvN"],
		episodes: 16,
		genres: [],
		leads: [],
		director: [],
		writer: [],
		ids: {},
		hurt: [1, 1, 2, 2, 3, 3, 2, 1],
		words: { en: words, ko: words },
		cells: encodeCells(cells),
		...rest,
	};
}

function facet(family: Family, id: string, extra: { rung?: Rung; guard?: string; after?: string } = {}): Facet {
	const both = (text: string): { en: string; ko: string } => ({ en: text, ko: `${text}(ko)` });
	const { rung = 0, ...links } = extra;
	return {
		id,
		family,
		label: both(id),
		means: both(`It has ${id}.`),
		grades: { en: ["0", "1", "2", "3", "4", "5"], ko: ["0", "1", "2", "3", "4", "5"] },
		reason: both(`Much ${id}.`),
		some: both(`Some ${id}.`),
		lacks: both(`No ${id}.`),
		rung,
		...links,
	};
}
