import { expect, test } from "vitest";
import { brokenLimits } from "./broken-limits.ts";
import { warningFor } from "./drama-for-tests.ts";

test("a limit is broken by a warning that is there, and not by one that is known to be absent", () => {
	const warnings = [warningFor("gore", "severe"), warningFor("suicide", "none"), warningFor("violence", "severe")];

	const broken = brokenLimits(warnings, ["violence", "suicide", "infidelity"]);

	expect(broken.map(({ facet }) => facet)).toEqual(["violence"]);
	expect(brokenLimits(warnings, [])).toEqual([]);
});
