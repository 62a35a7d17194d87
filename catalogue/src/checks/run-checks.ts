import { existsSync, readdirSync, readFileSync } from "node:fs";
import { checkContradictions, decidedShares } from "./contradictions.ts";
import { checkFacts, type PublicFacts } from "./facts.ts";
import type { CheckedCatalogue, Finding } from "./finding.ts";
import { checkGrades } from "./grades.ts";
import { checkListSecrets, checkSecrets } from "./secrets.ts";
import { checkWords } from "./words.ts";

/** Everything that the checks found. */
export interface CheckReport {
	readonly dramas: number;
	readonly findings: readonly Finding[];
	/** For each facet that must be decided, the share of dramas in which it is. */
	readonly decided: Readonly<Record<string, number>>;
	/** Null where no public facts lie beside the checkout. */
	readonly facts: { readonly compared: number; readonly agreeing: number } | null;
}

/** Runs every check. @param shared folder with `facts/` and `seeds/`, where there is one */
export function runChecks(catalogue: CheckedCatalogue, shared: string): CheckReport {
	const facts = publicFacts(`${shared}/facts/kdramas.jsonl`);
	const agreement = facts ? checkFacts(catalogue, facts) : null;
	const findings = [
		...checkWords(catalogue, foreignTexts(`${shared}/seeds`)),
		...checkGrades(catalogue),
		...checkContradictions(catalogue),
		...checkSecrets(catalogue),
		...checkListSecrets(catalogue),
		...(agreement?.findings ?? []),
	];
	return {
		dramas: catalogue.dramas.length,
		findings,
		decided: decidedShares(catalogue),
		facts: agreement && { compared: agreement.compared, agreeing: agreement.agreeing },
	};
}

function publicFacts(path: string): PublicFacts[] | null {
	if (!existsSync(path)) return null;
	return readFileSync(path, "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as PublicFacts);
}

function foreignTexts(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}
