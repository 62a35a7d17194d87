import type { Locale } from "../../vocabulary/facet.ts";

/** A part of a paragraph. */
export type Part =
	| "premise"
	| "why"
	| "all of why"
	| "leaves"
	| "wish"
	| "curve"
	| "time"
	| "know"
	| "open curve"
	| "open time"
	| "after leaves"
	| "contrast"
	| "first of all";

/** One way to build a paragraph. */
export interface Shape {
	readonly name: string;
	readonly parts: readonly Part[];
	/** In one language only. */
	readonly only?: Locale;
}

/** Who it is about first, how it hurts first, how it leaves you first, what is other than in the last one, the length first. */
export const shapes: readonly Shape[] = [
	{ name: "people first", parts: ["premise", "why", "wish", "curve", "leaves"] },
	{ name: "people first, time last", parts: ["premise", "why", "wish", "time", "curve"] },
	{ name: "people, then wish", parts: ["premise", "why", "wish", "leaves"] },
	{ name: "as it is", parts: ["all of why", "wish", "curve"], only: "en" },
	{ name: "as it is, with its length", parts: ["all of why", "wish", "time"], only: "en" },
	{ name: "hurt first", parts: ["open curve", "premise", "why", "wish"] },
	{ name: "hurt first, leaves last", parts: ["open curve", "premise", "why", "wish", "leaves"] },
	{ name: "afterwards first", parts: ["leaves", "after leaves", "premise", "why", "wish"] },
	{ name: "contrast", parts: ["contrast", "premise", "why", "wish", "leaves"] },
	{ name: "wish first", parts: ["wish", "premise", "why", "curve", "leaves"] },
	{ name: "length first", parts: ["open time", "premise", "why", "wish", "leaves"] },
	{ name: "best first", parts: ["first of all", "premise", "why", "wish", "curve"] },
];
