import { foldSpoilers, leftOut } from "@goodcry/server/spoilers";
import type { OpenList } from "./find-list.ts";
import { plainText } from "./plain-text.ts";

type Described = Pick<OpenList, "introduction" | "entries" | "locale" | "spoils">;

/**
 * A list in a few plain words for search engines and where it is shared: the beginning of its introduction, or its titles; what
 * spoils is left out, and that is said.
 */
export function describeList({ introduction, entries, locale, spoils }: Described): string {
	const { open, folded } = foldSpoilers(introduction, spoils.introduction);
	const told = plainText(open) || entries.map(({ title }) => title).join(", ");
	return folded.length === 0 ? told : `${told} ${leftOut[locale]}`.trim();
}
