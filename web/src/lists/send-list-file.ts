import type { DramaList } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { type ListFile, listFiles } from "./list-files.ts";

/** The list itself with when it last changed, or the one that is kept under a slug; with its secret whatever its words spoil. */
type Sent =
	| { readonly list: DramaList; readonly updated: string }
	| { readonly slug: string; readonly secret?: string };

/** Shown in place; every other file is saved. */
const shown: readonly ListFile[] = ["html", "rss", "atom", "card"];

/**
 * A list as a file, or as the card that another page shows in a frame.
 * @param origin such as https://goodcry.example, where its links lead
 */
export async function sendListFile(fetch: Fetch, sent: Sent, file: ListFile, origin: string): Promise<Response> {
	const format = listFiles[file];
	const { content, mediaType, filename } = await askApi(fetch, "export-list", { ...sent, format, site: origin });
	const place = shown.includes(file) ? "inline" : "attachment";
	return new Response(content, {
		headers: {
			"content-type": mediaType,
			"content-disposition": `${place}; filename*=UTF-8''${encodeURIComponent(filename)}`,
			// Its own policy stands in the file. A page may be put into a frame only as the card, which has nothing to press.
			"content-security-policy": file === "card" ? "frame-ancestors *" : "frame-ancestors 'none'",
			...("secret" in sent ? { "cache-control": "no-store" } : {}),
		},
	});
}
