import type { Family } from "goodcry";

/** Where a wanted facet belongs: what a drama should do while one watches, how it should leave one, or what it is about. */
export type Moment = "during" | "after" | "about";

const moments: Readonly<Record<Family, Moment>> = {
	feeling: "during",
	tone: "during",
	pace: "during",
	hurt: "during",
	aftertaste: "after",
	ending: "after",
	theme: "about",
	bond: "about",
	setting: "about",
	device: "about",
	warning: "about",
};

/** The moment of a family of facets. */
export function momentOf(family: Family): Moment {
	return moments[family];
}
