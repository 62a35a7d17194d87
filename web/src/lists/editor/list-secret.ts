import type { Cookies } from "@sveltejs/kit";
import { inLocale, locales } from "../../address/locale.ts";

const name = "list-secret";
const thirtyDays = 30 * 24 * 60 * 60;

/**
 * Lets this browser open a list's editor: a cookie that no script reads, that no other site's link or form brings along, and
 * that is sent to the editor of this one list only. Decided in docs/decisions/0015.
 */
export function keepSecret(cookies: Cookies, slug: string, secret: string, url: URL): void {
	const secure = url.protocol === "https:";
	for (const path of pathsOf(slug)) {
		cookies.set(name, secret, { path, httpOnly: true, sameSite: "strict", secure, maxAge: thirtyDays });
	}
}

/** The secret that this browser keeps of the list whose editor is asked for; null when it keeps none. */
export function keptSecret(cookies: Cookies): string | null {
	return cookies.get(name) ?? null;
}

/** Forgets it. */
export function forgetSecret(cookies: Cookies, slug: string): void {
	for (const path of pathsOf(slug)) cookies.delete(name, { path });
}

/** The secret in what a person pastes: alone, or at the end of an edit link. */
export function readSecret(pasted: string): string | null {
	return /(?:^|#)([\w-]{22})$/.exec(pasted.trim())?.[1] ?? null;
}

function pathsOf(slug: string): string[] {
	return locales.map((locale) => inLocale(`/lists/${slug}/edit`, locale));
}
