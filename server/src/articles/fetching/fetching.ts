import type { FetchPage } from "./fetch-page.ts";

/** What fetches pages, loaded when it is first asked to: a search in a terminal must not wait for it. */
export const fetchWhenAsked: FetchPage = async (address) =>
	(await import("./fetch-page.ts")).createFetchPage()(address);

/** What an operation may fetch with: nothing, unless whoever runs the server says ALLOW_FETCH=true. */
export function fetchingFromEnvironment(value = process.env.ALLOW_FETCH): { readonly fetchPage?: FetchPage } {
	return value === "true" ? { fetchPage: fetchWhenAsked } : {};
}
