import type { DramaList, Engine } from "goodcry";
import { writeAtom } from "./atom.ts";
import { writeCsv } from "./csv.ts";
import { writeEmbed } from "./embed.ts";
import { writeHtml } from "./html.ts";
import { writeJson } from "./json.ts";
import { writeJsonLd } from "./json-ld.ts";
import { writeMarkdown } from "./markdown.ts";
import { normalList } from "./normal-form.ts";
import type { WriteContext } from "./reading.ts";
import { writeRss } from "./rss.ts";
import { writeText } from "./text.ts";

/** A format that a list is written in. */
interface Format {
	readonly mediaType: string;
	/** With its dot. */
	readonly extension: string;
	write(list: DramaList, context: WriteContext, engine: Engine): string;
}

const formats = {
	markdown: { mediaType: "text/markdown; charset=utf-8", extension: ".md", write: writeMarkdown },
	html: { mediaType: "text/html; charset=utf-8", extension: ".html", write: writeHtml },
	json: { mediaType: "application/json; charset=utf-8", extension: ".json", write: writeJson },
	csv: {
		mediaType: "text/csv; charset=utf-8; header=present",
		extension: ".csv",
		write: (list, context, engine) => writeCsv(list, context, (slug) => String(engine.get(slug)?.ids.imdb ?? "")),
	},
	rss: { mediaType: "application/rss+xml; charset=utf-8", extension: ".rss", write: writeRss },
	atom: { mediaType: "application/atom+xml; charset=utf-8", extension: ".atom", write: writeAtom },
	"json-ld": { mediaType: "application/ld+json; charset=utf-8", extension: ".jsonld", write: writeJsonLd },
	embed: { mediaType: "text/html; charset=utf-8", extension: ".embed.html", write: writeEmbed },
	text: { mediaType: "text/plain; charset=utf-8", extension: ".txt", write: writeText },
} as const satisfies Readonly<Record<string, Format>>;

/** A format that a list is written in, by its name. */
export type WriteFormat = keyof typeof formats;

/** Every format that a list is written in. */
export const writeFormats = Object.keys(formats) as [WriteFormat, ...WriteFormat[]];

/** A list as a file. */
export interface WrittenList {
	readonly mediaType: string;
	readonly filename: string;
	readonly content: string;
}

/** Writes a list, in its normal form, as a file. */
export function writeListFile(
	list: DramaList,
	format: WriteFormat,
	context: WriteContext,
	engine: Engine,
): WrittenList {
	const { mediaType, extension, write }: Format = formats[format];
	const normal = normalList(list);
	return { mediaType, filename: `${filenameOf(normal.title)}${extension}`, content: write(normal, context, engine) };
}

/** Letters and digits of any script with dashes between, at most 60 characters; safe on every file system. */
function filenameOf(title: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return Array.from(words.join("-")).slice(0, 60).join("").replace(/-$/, "") || "list";
}
