import { fileURLToPath } from "node:url";
import { readChecked } from "./read-checked.ts";
import { runChecks } from "./run-checks.ts";

const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));
const { dramas, findings, decided, facts } = runChecks(readChecked(), shared);
for (const { about, message } of findings) console.log(`${about}: ${message}`);
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
console.log(`${dramas} dramas, ${findings.length} finding(s).`);
console.log(
	`Decided: ${Object.entries(decided)
		.map(([id, share]) => `${id} ${percent(share)}`)
		.join(", ")}.`,
);
console.log(
	facts
		? `Facts agree for ${facts.agreeing} of ${facts.compared} (${percent(facts.agreeing / facts.compared)}).`
		: "No public facts beside this checkout: facts were not compared.",
);
if (findings.length > 0) process.exitCode = 1;
