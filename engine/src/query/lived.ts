import type { Hit } from "./hit.ts";

/** Whether a mention names what lives are made of: who is worn out by it (육아 힘들어요) does not say that no drama must show it. */
export function isLived({ meaning }: Hit): boolean {
	if (!meaning) return false;
	const named = meaning.refuses.length > 0 ? meaning.refuses : meaning.wants.slice(0, 1).map(([facet]) => facet);
	return named.every((facet) => lived.has(facet));
}

const lived = new Set([
	"farewell",
	"fresh-start",
	"unrequited-love",
	"first-love",
	"romance",
	"married-life",
	"spouses",
	"motherhood",
	"fatherhood",
	"parents-and-children",
	"family-life",
	"siblings",
	"friends",
	"colleagues",
	"caregiving",
	"coming-of-age",
	"youth-struggle",
	"school",
	"school-life",
	"campus",
	"academic-pressure",
	"office",
	"work-life",
	"calling",
	"burnout",
	"dreams",
	"self-worth",
	"loneliness",
	"everyday-life",
	"old-age",
]);
