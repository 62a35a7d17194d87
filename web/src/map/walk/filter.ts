import { hurtBounds, readMap } from "../../address/map-ask.ts";
import { isCalled } from "../is-called.ts";
import type { Mark } from "./dot.ts";

/** What is filled in at the map's form. */
export interface Filled {
	/** Field and value pairs, without what is empty. */
	readonly fields: URLSearchParams;
	readonly find: string;
}

interface Fitting {
	readonly slug: string;
	readonly fits: boolean;
}

/** Reads the map's form. */
export function readForm(form: HTMLFormElement): Filled {
	const fields = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		const isUsual = name === "strict" && value === "yes";
		if (typeof value === "string" && value.trim() !== "" && name !== "set" && !isUsual) fields.append(name, value);
	}
	return { fields, find: fields.get("find") ?? "" };
}

/**
 * Asks which dramas keep the filter and the limits, and marks them.
 * @returns whether it could be asked
 */
export async function applyFilter(dots: readonly Mark[], { fields }: Filled): Promise<boolean> {
	const { facet } = readMap(fields);
	const body = { ...boundsOf(fields), facets: facet === "" ? [] : [facet] };
	try {
		const response = await fetch("/api/map-dramas", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		if (!response.ok) return false;
		const answer: { dramas: Fitting[]; apart: Fitting[] } = await response.json();
		const fits = new Map([...answer.dramas, ...answer.apart].map((drama) => [drama.slug, drama.fits]));
		for (const dot of dots) {
			dot.isThere = fits.has(dot.slug);
			dot.fits = fits.get(dot.slug) ?? false;
		}
		return true;
	} catch {
		return false;
	}
}

/** The limits and the hurt of a form as the API takes them. */
export function boundsOf(fields: URLSearchParams) {
	return {
		...hurtBounds(readMap(fields).hurt),
		cannotBear: fields.getAll("not").flatMap((value) => value.split(",")),
		strictness: fields.get("strict") === "no" ? "lenient" : "strict",
	};
}

/** Lights up what fits and is called so; how many that are. */
export function lightUp(dots: readonly Mark[], find: string): number {
	let count = 0;
	for (const dot of dots) {
		dot.isLit = dot.isThere && dot.fits && isCalled({ title: dot.name, hangul: dot.other }, find);
		if (dot.isLit) count++;
	}
	return count;
}
