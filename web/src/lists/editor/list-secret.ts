import type { Cookies } from "@sveltejs/kit";
import { inLocale, locales } from "../../address/locale.ts";

const name = "list-secret";
const ownName = "own-list-";
const thirtyDays = 30 * 24 * 60 * 60;

/** Which list, and the key to it. */
export interface OwnKey {
	readonly slug: string;
	readonly secret: string;
}

/**
 * Lets this browser open a list's editor: a cookie that no script reads, that no other site's link or form brings along, and
 * that is sent to the editor of this one list only; and one like it to the page on which a drama is put into one's lists.
 * Decided in docs/decisions/0015.
 */
export function keepSecret(cookies: Cookies, slug: string, secret: string, url: URL): void {
	const secure = url.protocol === "https:";
	const guarded = { httpOnly: true, sameSite: "strict", secure, maxAge: thirtyDays } as const;
	for (const path of pathsOf(slug)) cookies.set(name, secret, { path, ...guarded });
	for (const path of ownPaths) cookies.set(ownName + slug, secret, { path, ...guarded });
}

/** The lists whose keys this browser keeps; only where one puts a drama into them. */
export function ownKeys(cookies: Cookies): readonly OwnKey[] {
	return cookies
		.getAll()
		.filter((cookie) => cookie.name.startsWith(ownName))
		.map((cookie) => ({ slug: cookie.name.slice(ownName.length), secret: cookie.value }));
}

/** The secret that this browser keeps of the list whose editor is asked for; null when it keeps none. */
export function keptSecret(cookies: Cookies): string | null {
	return cookies.get(name) ?? null;
}

/** Forgets it. */
export function forgetSecret(cookies: Cookies, slug: string): void {
	for (const path of pathsOf(slug)) cookies.delete(name, { path });
	for (const path of ownPaths) cookies.delete(ownName + slug, { path });
}

/** The secret in what a person pastes: alone, or at the end of an edit link. */
export function readSecret(pasted: string): string | null {
	return /(?:^|#)([\w-]{22})$/.exec(pasted.trim())?.[1] ?? null;
}

const ownPaths = locales.map((locale) => inLocale("/lists/new", locale));

function pathsOf(slug: string): string[] {
	return locales.map((locale) => inLocale(`/lists/${slug}/edit`, locale));
}
