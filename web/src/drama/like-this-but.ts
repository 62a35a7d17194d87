import type { Drama } from "../api/answers.ts";
import type { Words } from "../words/en.ts";

/** At this grade a romance runs beside the story, so that it can be wished away. */
const besides = 2;

/**
 * The wishes that lead on from a drama, in its name as the page writes it. A love story may be wished for without the love, any
 * other with it: *like My Mister but a romance*. It goes by what may be told at rung 0.
 */
export function likeThisBut(
	{ profile }: Pick<Drama, "profile">,
	name: string,
	{ buts, butsOfLove }: Words["drama"],
): readonly { readonly label: string; readonly wish: string }[] {
	const isOfLove = profile.bond.some(({ facet, grade }) => facet === "romance" && grade >= besides);
	return [...buts, isOfLove ? butsOfLove.without : butsOfLove.more].map(({ label, ask }) => ({
		label,
		wish: ask(name),
	}));
}
