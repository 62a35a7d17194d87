import type { Reason } from "goodcry";
import type { ReadRow } from "./read-rows.ts";

/**
 * The people whom a wish asks for where no drama that is shown has one of them, each as the wish calls them: *zombies with Hyun
 * Bin*. Empty where one of them has a part in something.
 */
export function missingPeople(
	rows: readonly ReadRow[],
	shown: readonly { readonly reasons: readonly Reason[] }[],
): readonly string[] {
	const hasPerson = shown.some(({ reasons }) => reasons.some(({ facet }) => facet === "person"));
	if (hasPerson || shown.length === 0) return [];
	return rows.find(({ kind }) => kind === "people")?.chips.map(({ label }) => label) ?? [];
}
