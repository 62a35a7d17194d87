import type { Query } from "../query/query.ts";

/** A wanted facet that weighs less is a shade of something else that was asked for: a tearjerker is a little of doomed love. */
const leastAsked = 0.5;

/** Whether a wish wants a facet, and only as a shade or as a mood suggests it: to lack it is nothing to warn of. */
export function isAside(facet: string, { wants }: Pick<Query, "wants">): boolean {
	const want = wants.find((one) => one.facet === facet);
	return want !== undefined && (want.implied === true || want.weight < leastAsked);
}
