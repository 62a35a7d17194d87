import type { Hit } from "./hit.ts";

/** Whether a mention names what lives are made of: who is worn out by it (육아 힘들어요) does not say that no drama must show it. */
export function isLived({ meaning }: Hit): boolean {
	return namesOnly(meaning, lived);
}

/** Whether it names where or as what one works or learns: "after my shift as a nurse" asks for no hospital. */
export function isDaily({ meaning }: Hit): boolean {
	return namesOnly(meaning, daily);
}

function namesOnly(meaning: Hit["meaning"], facets: ReadonlySet<string>): boolean {
	if (!meaning) return false;
	const first = meaning.wants.slice(0, 1).flatMap(([facet, share]) => (share > 0 ? [facet] : []));
	const named = meaning.refuses.length > 0 ? meaning.refuses : first;
	return named.length > 0 && named.every((facet) => facets.has(facet));
}

const daily = new Set(
	"calling mentor-and-pupil hospital office work-life colleagues school campus academic-pressure police courtroom military newsroom kitchen shop-or-cafe hotel".split(
		" ",
	),
);

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
