import { years } from "./normal-form.ts";

/** A year as a file writes it: null when it is empty, undefined when it is no year between 1900 and 2200. */
export function readYear(text: string): number | null | undefined {
	if (text === "") return null;
	const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
	return year >= years.first && year <= years.last ? year : undefined;
}
