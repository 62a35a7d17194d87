import type { Query } from "goodcry";

/**
 * The dramas that a wish names for themselves and that are not among what is shown, by slug: *my mister* with a limit that it
 * breaks. A drama that others shall be like, or unlike, is no answer to its own wish.
 */
export function leftOut(
	{ titles, like }: Pick<Query, "titles" | "like">,
	shown: readonly { readonly slug: string }[],
): readonly string[] {
	const isBeside = (slug: string): boolean => [...like, ...shown].some((one) => one.slug === slug);
	return [...new Set(titles.flatMap(({ slug }) => (slug === null || isBeside(slug) ? [] : [slug])))];
}
