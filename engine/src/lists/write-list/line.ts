import type { CurveKind } from "./curve-words.ts";

/** What a written sentence says; each kind has a stock of lines a language. */
export type LineKind =
	| `curve ${CurveKind}`
	| `open ${CurveKind}`
	| "time"
	| "open time"
	| "after leaves"
	| "all of it"
	| "much of it"
	| "some of it"
	| "effect all"
	| "effect much"
	| "effect some"
	| "with traits"
	| "own traits"
	| "alike"
	| "cast"
	| "know"
	| "unknown limit"
	| "first of all"
	| "contrast tone"
	| "contrast harder"
	| "contrast gentler"
	| "contrast longer"
	| "contrast shorter";

/** Lines with slots such as `{title}`; see `fill`. */
export type Lines = Readonly<Record<LineKind, readonly string[]>>;
