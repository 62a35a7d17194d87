import type { Locale } from "goodcry";
import { type Ask, addressOf } from "../address/ask.ts";

/** The address of a drama that is opened to a rung (0 none, 3 the ending), at the step that one wants to see of it. */
export function rungAddress(
	locale: Locale,
	slug: string,
	{ limits, strictness }: Pick<Ask, "limits" | "strictness">,
	rung: number,
	step: number,
): string {
	const opened: Readonly<Record<string, string>> = rung > 0 ? { spoilers: String(rung) } : {};
	return `${addressOf(locale, `/drama/${slug}`, { limits, strictness }, opened)}#rung-${step}`;
}
