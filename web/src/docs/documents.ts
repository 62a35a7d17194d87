import grading from "../../../docs/grading.md?raw";
import api from "../../../docs/guide/api.md?raw";
import articles from "../../../docs/guide/articles.md?raw";
import formats from "../../../docs/guide/formats.md?raw";
import lists from "../../../docs/guide/lists.md?raw";

const texts: Readonly<Record<string, string>> = { grading, api, articles, formats, lists };

/** The names of all guides, which are in English. */
export const documentNames: readonly string[] = Object.keys(texts);

/** A guide that the site shows, as it stands in docs/, with its title; null when there is none of that name. */
export function documentOf(name: string): { readonly title: string; readonly text: string } | null {
	const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
	if (text === undefined) return null;
	return { title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
}

/** Where a link of a document leads on the site: to another document; null for a file that the site does not show. */
export function documentLink(address: string, pathOf: (name: string) => string): string | null {
	if (/^(?:https?:|#)/.test(address)) return address;
	const [, name = "", hash = ""] = /^(?:\.\.?\/|guide\/)*([a-z]+)\.md(#.*)?$/.exec(address) ?? [];
	return documentOf(name) ? pathOf(name) + hash : null;
}
