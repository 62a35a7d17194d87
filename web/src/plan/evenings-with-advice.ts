import type { Evening } from "goodcry";

/**
 * The evenings that say what else to turn to: the same advice every evening would be noise, so of a row of evenings with the
 * same advice it is the one that hurts most, and of those the first.
 */
export function eveningsWithAdvice(
	evenings: readonly Pick<Evening, "evening" | "hurt" | "gentler">[],
): ReadonlySet<number> {
	const hardest: Pick<Evening, "evening" | "hurt" | "gentler">[] = [];
	for (const [index, one] of evenings.entries()) {
		if (one.gentler === null) continue;
		const isSame = evenings[index - 1]?.gentler?.slug === one.gentler.slug;
		const before = hardest.at(-1);
		if (!isSame) hardest.push(one);
		else if (before && one.hurt > before.hurt) hardest[hardest.length - 1] = one;
	}
	return new Set(hardest.map(({ evening }) => evening));
}
