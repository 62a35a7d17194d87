import type { Locale, Rung, Strictness } from "goodcry";

/** What an address asks: the wish, and what the person cannot bear tonight. */
export interface Ask {
	readonly wish: string;
	/** Facet ids. */
	readonly limits: readonly string[];
	readonly strictness: Strictness;
}

/** Longer wishes than this are cut; no server takes an address much longer. */
const longestWish = 2000;

/** Reads the ask out of an address. Limits may be repeated, or parted by commas. */
export function readAsk(search: Pick<URLSearchParams, "get" | "getAll">): Ask {
	const limits = search.getAll("not").flatMap((value) => value.split(","));
	return {
		wish: (search.get("q") ?? "").trim().slice(0, longestWish),
		limits: [...new Set(limits.map((id) => id.trim()).filter((id) => /^[a-z][a-z-]{1,60}$/.test(id)))].slice(0, 60),
		strictness: search.get("strict") === "no" ? "lenient" : "strict",
	};
}

/** How much an address agrees to be told; anything odd is 0. */
export function readRung(search: Pick<URLSearchParams, "get">): Rung {
	const asked = search.get("spoilers");
	return asked === "1" || asked === "2" || asked === "3" ? (Number(asked) as Rung) : 0;
}

/** The address of a page that carries the limits on. */
export function addressOf(
	locale: Locale,
	path: string,
	{ wish = "", limits = [], strictness = "strict" }: Partial<Ask> = {},
	more: Readonly<Record<string, string>> = {},
): string {
	const search = new URLSearchParams();
	if (wish !== "") search.set("q", wish);
	if (limits.length > 0) search.set("not", limits.join(","));
	if (strictness === "lenient") search.set("strict", "no");
	for (const [name, value] of Object.entries(more)) search.set(name, value);
	const prefix = locale === "ko" ? "/ko" : "";
	const query = search.toString().replaceAll("%2C", ",");
	return `${prefix}${path === "/" && prefix !== "" ? "" : path}${query === "" ? "" : `?${query}`}`;
}
