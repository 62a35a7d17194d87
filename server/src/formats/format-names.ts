/** Every format that a list is read from. */
export const readFormats = [
	"markdown",
	"json",
	"csv",
	"json-ld",
	"text",
	"trakt",
	"letterboxd",
	"imdb",
	"mydramalist",
] as const;

/** A format that a list is read from. */
export type ReadFormat = (typeof readFormats)[number];
