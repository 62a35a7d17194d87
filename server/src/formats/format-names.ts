/** Every format that a list is read from. */
export const readFormats = [
	"markdown",
	"html",
	"json",
	"csv",
	"rss",
	"atom",
	"json-ld",
	"text",
	"trakt",
	"letterboxd",
	"imdb",
	"mydramalist",
] as const;

/** A format that a list is read from. */
export type ReadFormat = (typeof readFormats)[number];
