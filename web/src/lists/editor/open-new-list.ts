import { type Cookies, redirect } from "@sveltejs/kit";
import { inLocale, localeOf } from "../../address/locale.ts";
import { keepSecret } from "./list-secret.ts";

/**
 * Keeps the secret of a list that was just made, and leads on to its editor.
 * @param done what the editor then says was done
 * @throws the redirect
 */
export function openNewList(
	{ list, secret }: { readonly list: { readonly slug: string }; readonly secret: string },
	cookies: Cookies,
	url: URL,
	done = "",
): never {
	keepSecret(cookies, list.slug, secret, url);
	const way = done === "" ? "" : `?done=${done}`;
	redirect(303, `${inLocale(`/lists/${list.slug}/edit`, localeOf(url.pathname))}${way}`);
}
