import type { ShelfOrder } from "goodcry";
import type { Length } from "../address/shelf-ask.ts";

/** What is chosen of the shelf, in the words of the page. */
interface ShelfParts {
	readonly facets: readonly string[];
	readonly year: string;
	readonly network: string;
	readonly length: Length | "";
	readonly hours: number | null;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the English pages of the shelf say. */
export const shelfEn = {
	title: "Browse the shelf",
	intro:
		"Every drama we have graded, by what it does to you, by year, network and length. Nothing here tells a secret.",
	describe: (title: string, total: number): string =>
		`${plural(total, "Korean drama", "Korean dramas")}: ${title}. With how much each hurts, without spoilers.`,
	/** The heading of a choice. */
	heading: ({ facets, year, network, length, hours }: ShelfParts): string =>
		[
			facets.length > 0 ? `Dramas with ${facets.join(" and ")}` : "Dramas",
			...(year === "" ? [] : [year.endsWith("s") ? `of the ${year}` : `of ${year}`]),
			...(network === "" ? [] : [`on ${network}`]),
			...(length === "" ? [] : [`of ${lengthNames[length]}`]),
			...(hours === null ? [] : [`in at most ${hours} hours`]),
		].join(" "),
	filters: "Choose what stands here",
	chosen: "Chosen",
	drop: (label: string): string => `Without this: ${label}`,
	labels: {
		facet: "With",
		moreFacet: "And with",
		least: "How much of it",
		year: "Year",
		network: "Network",
		length: "Length",
		hours: "Hours in all",
		sort: "Order",
	},
	any: "any",
	atLeast: (grade: number): string =>
		["", "a trace or more", "in the background or more", "clearly there", "a main strand", "what the drama is"][
			grade
		] ?? "",
	decade: (decade: string): string => decade,
	lengthName: (length: Length): string => lengthNames[length],
	hoursName: (hours: number): string => `at most ${hours} hours`,
	orders: {
		fit: "best fit",
		watched: "most watched",
		newest: "newest",
		oldest: "oldest",
		hurt: "hurts most",
		gentle: "gentlest",
		short: "shortest",
		long: "longest",
	} satisfies Record<ShelfOrder, string>,
	option: (label: string, dramas: number): string => `${label} (${dramas})`,
	submit: "Show",
	count: (total: number): string => plural(total, "drama", "dramas"),
	range: (from: number, to: number, total: number): string => `${from} to ${to} of ${plural(total, "drama", "dramas")}`,
	facts: (year: number, episodes: number, hurt: number): readonly string[] => [
		`${year}`,
		plural(episodes, "episode", "episodes"),
		`hurts\u00a0${hurt}\u00a0of\u00a05`,
	],
	among: "Often among these",
	byYear: "By year",
	byNetwork: "By network",
	byLength: "By length",
	byFamily: "By what it does and is",
	allFacets: "All facets, with what their grades mean",
	pages: "Pages",
	page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
	before: "Before",
	next: "Next",
	nothing: "Nothing stands here.",
	nothingHelp: "Let go of one of the choices above, or begin with the whole shelf.",
	whole: "The whole shelf",
	keptBack: (label: string): string =>
		`“${label}” is told only when you ask: a shelf of it would give away late turns or the ending of every drama on it.`,
	keptBackOpen: "Show it all the same",
	keptBackFind: "Search by it instead; that tells nothing",
};

const lengthNames: Readonly<Record<Length, string>> = {
	tiny: "up to 8 episodes",
	short: "9 to 12 episodes",
	usual: "13 to 16 episodes",
	long: "17 to 30 episodes",
	endless: "31 episodes or more",
};
