import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";

/** Whether a mention is of what many are tired of: named in one breath with what is refused, it is refused, too ("no revenge amnesia cancer"). */
export function isTiresome(hit: Hit): boolean {
	return isDreaded(hit) || tiresome.has(hit.meaning?.wants[0]?.[0] ?? "");
}

/** Places of work, what one is ill with, and beings: two of a kind in one breath are refused together ("의사 변호사 말고", "병원 암 안 나오는"). */
const kinds: readonly ReadonlySet<string>[] = [
	new Set(["hospital", "courtroom", "police", "office", "prison", "military", "school", "newsroom", "kitchen"]),
	new Set(["hospital", "illness", "terminal-illness"]),
	new Set(["ghost", "monsters", "grim-reaper", "mythic-being"]),
];

/** Whether two mentions name things of one kind. */
export function areOfOneKind(one: Hit, other: Hit): boolean {
	const [first = "", second = ""] = [one, other].map(({ meaning }) => meaning?.wants[0]?.[0]);
	return kinds.some((kind) => kind.has(first) && kind.has(second));
}

const tiresome = new Set([
	"rich-household",
	"wealth-war",
	"cinderella",
	"age-gap",
	"revenge",
	"divorce",
	"affair",
	"corruption",
	"war-and-division",
	"bullying",
	"accident",
	"second-lead",
	"fake-death",
	"loan-shark",
	"family-secrets",
	"melodramatic",
	"memory-loss",
]);
