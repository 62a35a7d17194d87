import type { FacetStrength, Locale, Rung, Strength, Strictness } from "goodcry";

/** What an address asks: the wish, and what the person cannot bear tonight. */
export interface Ask {
	readonly wish: string;
	/** Facet ids. */
	readonly limits: readonly string[];
	readonly strictness: Strictness;
	/** How strongly some facets are meant, whatever the words say of them. */
	readonly strengths: readonly FacetStrength[];
	/** Steps taken from the results, in words, such as "less dark" or "kinder@my-mister". */
	readonly steps: readonly string[];
}

/** Longer wishes than this are cut; no server takes an address much longer. */
const longestWish = 2000;
const mostSteps = 8;
const longestStep = 160;
const mostStrengths = 40;
const facetId = /^[a-z][a-z-]{1,60}$/;
/** Every strength, and so the check that the engine has no other. */
const isStrength: Readonly<Record<Strength, true>> = {
	"a-bit": true,
	"a-lot": true,
	less: true,
	none: true,
	any: true,
};

/** Reads the ask out of an address. Limits and steps may be repeated, or parted by commas. */
export function readAsk(search: Pick<URLSearchParams, "get" | "getAll">): Ask {
	return {
		wish: (search.get("q") ?? "").trim().slice(0, longestWish),
		limits: listed(search, "not")
			.filter((id) => facetId.test(id))
			.slice(0, 60),
		strictness: search.get("strict") === "no" ? "lenient" : "strict",
		strengths: listed(search, "how").flatMap(readStrength).slice(0, mostStrengths),
		steps: listed(search, "then")
			.filter((step) => step.length <= longestStep)
			.slice(0, mostSteps),
	};
}

function readStrength(written: string): FacetStrength[] {
	const [facet = "", strength = ""] = written.split(":");
	return facetId.test(facet) && Object.hasOwn(isStrength, strength) ? [{ facet, strength: strength as Strength }] : [];
}

/** Strengths as an address and the API write them. @example writeStrengths([{ facet: "grief", strength: "a-lot" }]) // "grief:a-lot" */
export function writeStrengths(strengths: readonly FacetStrength[]): string {
	return strengths.map(({ facet, strength }) => `${facet}:${strength}`).join(",");
}

/** How much an address agrees to be told; anything odd is 0. */
export function readRung(search: Pick<URLSearchParams, "get">): Rung {
	const asked = search.get("spoilers");
	return asked === "1" || asked === "2" || asked === "3" ? (Number(asked) as Rung) : 0;
}

/** The address of a page for an ask, with what else belongs into it. */
export type AddressFor = (ask: Ask, more?: Readonly<Record<string, string>>) => string;

/** The address of a page that carries on what it is given of an ask. */
export function addressOf(
	locale: Locale,
	path: string,
	{ wish = "", limits = [], strictness = "strict", strengths = [], steps = [] }: Partial<Ask> = {},
	more: Readonly<Record<string, string>> = {},
): string {
	let pairs = "";
	const add = (name: string, value: string): void => {
		pairs += `${pairs === "" ? "?" : "&"}${name}=${encodeValue(value)}`;
	};
	if (wish !== "") add("q", wish);
	if (limits.length > 0) add("not", limits.join(","));
	if (strictness === "lenient") add("strict", "no");
	if (strengths.length > 0) add("how", writeStrengths(strengths));
	if (steps.length > 0) pairs += `${pairs === "" ? "?" : "&"}then=${steps.map(encodeStep).join(",")}`;
	for (const name in more) add(name, more[name] ?? "");
	const prefix = locale === "ko" ? "/ko" : "";
	return `${prefix}${path === "/" && prefix !== "" ? "" : path}${pairs}`;
}

/** A step, and from which drama it is taken: a few steps are taken from every one. */
function encodeStep(step: string): string {
	const at = step.lastIndexOf("@");
	return at < 0 ? encodeValue(step) : `${encodeValue(step.slice(0, at))}@${encodeValue(step.slice(at + 1))}`;
}

/** What an address may hold as it stands, and is plainer so. */
const plain = /^[\w.,:@-]*$/;
/** Values that were encoded: a page of results leads on to a hundred addresses of one wish, and by the same steps as others. */
const encoded = new Map<string, string>();
const mostEncoded = 2000;

/** A value as a form would write it, but for what an address may hold as it stands. */
function encodeValue(value: string): string {
	if (plain.test(value)) return value;
	const before = encoded.get(value);
	if (before !== undefined) return before;
	const written = encodeURIComponent(value.toWellFormed())
		.replaceAll("%20", "+")
		.replace(/%(?:2C|40|3A)/g, decodeURIComponent)
		.replace(/[!'()~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
	if (encoded.size >= mostEncoded) encoded.clear();
	encoded.set(value, written);
	return written;
}

/** Every value of a name, each once. */
function listed(search: Pick<URLSearchParams, "getAll">, name: string): string[] {
	const values = search.getAll(name).flatMap((value) => value.split(","));
	return [...new Set(values.map((value) => value.trim()).filter((value) => value !== ""))];
}
