import type { HurtRange, MapSort } from "../address/map-ask.ts";
import type { World } from "../picture/palettes.ts";

/** What the English page of the map says. */
export const mapEn = {
	title: "The map",
	intro: (total: number): string =>
		`All ${total} dramas, each near those that do the same to you. The colour is the mood; the larger the dot, the more people have watched it.`,
	description:
		"Every Korean drama we have graded as a map to walk: those that do the same to you stand near each other. Without spoilers.",
	picture: "Map of the dramas",
	along: (title: string, across: string, up: string): string => `${title}: ${across} × ${up}`,
	keys: "Arrow keys go to the next drama in that direction, Enter opens it, plus and minus come nearer and go farther, 0 shows all.",
	pointing: "Point at a dot to see which drama it is; a click opens it. Drag to move, turn the wheel to come nearer.",
	touching:
		"Tap a dot to see which drama it is; its name opens it. Come nearer with two fingers or +, then drag to move.",
	find: "Find a drama on it",
	facet: "Light up those with",
	hurt: "That hurt, at their worst",
	hurtName: (range: HurtRange): string =>
		({ "0-2": "little (0 to 2 of 5)", "3-3": "clearly (3 of 5)", "4-5": "deeply (4 or 5 of 5)" })[range],
	submit: "Show",
	nearer: "Nearer",
	farther: "Farther",
	all: "Show all",
	/** The same on a button of 44 pixels. */
	allBrief: "all",
	axes: "Lay it along two axes of your own",
	axesNow: (across: string, up: string): string => `Laid along: ${across} × ${up}. Change it`,
	across: "From left to right",
	up: "From below upwards",
	noAxis: "as it is: like near like",
	facts2: "Facts",
	year: "year",
	hours: "hours in all",
	lay: "Lay it so",
	unlay: "Back to like near like",
	pairs: "Some that tell a lot",
	laid: (across: string, up: string): string =>
		`To the right: ${across}. Upwards: ${up}. Dramas with the same grades stand around one point, the most watched in the middle; the larger the circle, the more of them.`,
	apart: (count: number): string => `${count} ${count === 1 ? "is" : "are"} not graded here`,
	apartWhy:
		"Of these, one of the two is not known, or is kept back so as not to spoil. They are on the shelf and in every search all the same.",
	notGraded: "not graded here",
	ofHours: (hours: number): string => `${hours} h`,
	keptBack: (label: string): string =>
		`“${label}” is told only when you ask: a map along it would give away late turns or the ending of every drama on it.`,
	keptBackOpen: "Lay the map along it all the same",
	aboutAxes:
		"The places come from the grades, as far as they may be told without spoilers. Where a thing may come as a late turn, neither the turn nor its absence is shown.",
	fits: (count: number, total: number): string => `${count} of ${total} light up.`,
	/** Filled in by the script: {year}, {hurt}. */
	facts: "{year} · hurts {hurt} of 5",
	/** Filled in by the script: {count}. */
	found: "Lit up: {count}",
	failed: "The filter did not answer. Try again in a moment.",
	key: "What the colours stand for",
	keyMeans: "Each kind of story has its own, here from its lightest mood to its darkest.",
	worlds: {
		love: "love stories",
		dread: "dread and crime",
		history: "long ago",
		wonder: "the uncanny and other worlds",
		home: "home and family",
		city: "work and the city",
	} satisfies Record<World, string>,
	table: "The same as a table",
	columns: { title: "Drama", year: "Year", hurt: "Hurt, of 5", place: "Where it stands" },
	sort: "Order",
	sorts: {
		known: "most watched",
		title: "name",
		year: "newest",
		hurt: "hurts most",
		place: "place",
		across: "left to right",
		up: "below upwards",
	} satisfies Record<MapSort, string>,
	none: "Nothing on the map fits.",
	about:
		"Nobody drew it: the places were worked out from the grades, as far as they may be told without spoilers (UMAP). Near and far mean something; up, down, left and right do not.",
};
