import type { DramaList } from "goodcry";
import { writeJson } from "../formats/json.ts";
import { writeMarkdown } from "../formats/markdown.ts";
import { writeText } from "../formats/text.ts";
import { publicOriginsFromEnvironment } from "../http/public-origins.ts";

/** What a list can be written as for reading and for a program. */
export const documentFormats = ["markdown", "text", "json"] as const;

/**
 * A list as a document that reads back in as the same list. Its dramas are linked to their pages where it is known where the
 * site stands.
 * @param site without a slash at the end; by default what PUBLIC_ORIGIN says
 */
export function writeDocument(
	list: DramaList,
	format: (typeof documentFormats)[number],
	site: string | undefined = publicOriginsFromEnvironment()[0],
): string {
	if (format === "json") return writeJson(list);
	if (format === "text") return writeText(list);
	const entries = site === undefined ? list.entries.map((entry) => ({ ...entry, slug: null })) : list.entries;
	const context = { site: site ?? "", address: site ?? "", updated: new Date(0) };
	return writeMarkdown({ ...list, entries }, context);
}
