import type { Warning } from "../api/answers.ts";

/** Those warnings, of what may be named of a drama, that break a limit; in their order. */
export function brokenLimits(warnings: readonly Warning[], limits: readonly string[]): readonly Warning[] {
	return warnings.filter(({ facet, level }) => level !== "none" && limits.includes(facet));
}
