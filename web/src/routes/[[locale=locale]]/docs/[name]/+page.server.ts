import { renderDocument } from "@goodcry/server/document";
import { error } from "@sveltejs/kit";
import { inLocale, localeOf } from "../../../../address/locale.ts";
import { documentLink, documentOf } from "../../../../docs/documents.ts";
import type { PageServerLoad } from "./$types";

/** A guide from docs/, which is written in English. */
export const load: PageServerLoad = ({ params, url }) => {
	const document = documentOf(params.name);
	if (!document) error(404, { message: "There is no such guide.", advice: "Begin at /about." });
	const pathOf = (name: string): string => inLocale(`/docs/${name}`, localeOf(url.pathname));
	return { title: document.title, html: renderDocument(document.text, (address) => documentLink(address, pathOf)) };
};
