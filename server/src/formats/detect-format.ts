import { columnName } from "./column-name.ts";
import { isOurCsv } from "./csv.ts";
import { readTable } from "./csv-table.ts";
import type { ReadFormat } from "./format-names.ts";
import { isImdb } from "./imdb.ts";
import { isOurJson } from "./json.ts";
import { isJsonLd } from "./json-ld.ts";
import { isLetterboxd } from "./letterboxd.ts";
import { isOurMarkdown } from "./markdown.ts";
import { isMyDramaList } from "./mydramalist.ts";
import { parseJson } from "./parse-json.ts";

import { isOurText } from "./text.ts";
import { isTrakt } from "./trakt.ts";

/** What a text seems to be. */
export interface Detected {
	readonly format: ReadFormat;
	/** 0–1; 1 where the file names its format. */
	readonly certainty: number;
}

/** Tells by its content which format a list is in. Never throws; what is nothing else is text. */
export function detectFormat(content: string): Detected {
	if (isOurMarkdown(content)) return { format: "markdown", certainty: 1 };
	if (isOurText(content)) return { format: "text", certainty: 0.9 };
	const text = content.replace(/^\uFEFF/, "").trimStart();
	if (/^[{[]/.test(text)) return detectJson(text) ?? detectText(content);
	if (text.startsWith("<")) return detectMarkup(text);
	return detectTable(text) ?? detectText(content);
}

function detectJson(text: string): Detected | null {
	try {
		const value = parseJson(text);
		if (isJsonLd(value)) return { format: "json-ld", certainty: 0.98 };
		if (isOurJson(value)) return { format: "json", certainty: 1 };
		return isTrakt(value) ? { format: "trakt", certainty: 0.95 } : { format: "json", certainty: 0.5 };
	} catch {
		// Broken JSON still is more likely JSON than anything else; a Markdown link begins with a bracket too.
		return /^(?:\{|\[\s*[{\]])/.test(text) ? { format: "json", certainty: 0.5 } : null;
	}
}

function detectMarkup(text: string): Detected {
	const start = text.slice(0, 2000);
	if (/<rss\b/i.test(start)) return { format: "rss", certainty: 0.99 };
	if (/<feed\b[^>]*w3\.org\/2005\/Atom/i.test(start)) return { format: "atom", certainty: 0.99 };
	const isPage = /<(?:!doctype html|html|body)\b/i.test(start);
	return { format: "html", certainty: isPage ? 0.98 : 0.7 };
}

function detectTable(text: string): Detected | null {
	if (isLetterboxd(text)) return { format: "letterboxd", certainty: 1 };
	const heading = /^(?:sep=.\r?\n)?[^\n\r]*/i.exec(text)?.[0] ?? "";
	const cells = (readTable(heading).rows[0]?.cells ?? []).map((cell) => cell.trim());
	if (isImdb(cells)) return { format: "imdb", certainty: 0.98 };
	if (isOurCsv(cells)) return { format: "csv", certainty: 1 };
	const names = cells.map(columnName);
	const named = names.some((name) => /^(?:title|name)$/.test(name));
	const known = names.some((name) => /^(?:position|rank|year|url|slug|description|notes|imdbid|tmdbid)$/.test(name));
	return named && known ? { format: "csv", certainty: 0.9 } : null;
}

function detectText(text: string): Detected {
	if (isMyDramaList(text)) return { format: "mydramalist", certainty: 0.95 };
	return /^#{1,6} |\*\*|\]\(/m.test(text) ? { format: "markdown", certainty: 0.7 } : { format: "text", certainty: 0.6 };
}
