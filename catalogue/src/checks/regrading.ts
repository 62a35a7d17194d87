// Prints how far a blind second grading agrees with the catalogue: node catalogue/src/checks/regrading.ts [--apart]
// --apart lists what differs by two grades and more, to be settled.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { agreementOf, type BlindProfile, pairsOf } from "./agreement.ts";
import { readChecked } from "./read-checked.ts";

const blind = parse(readFileSync(new URL("../../regrading/blind.yaml", import.meta.url), "utf8")) as Record<
	string,
	BlindProfile
>;
const dramas = readChecked().dramas.filter(({ slug }) => blind[slug]);
const pairs = dramas.flatMap(({ slug, file }) => pairsOf(slug, file.profile, blind[slug] as BlindProfile));
const endings = dramas.filter(({ slug, file }) => blind[slug]?.ending?.kind === file.profile.ending.kind).length;

console.log(
	"| family | grades both gave | mean difference | same or one apart | weighted kappa |\n|---|---|---|---|---|",
);
for (const { family, pairs: count, difference, within1, kappa } of agreementOf(pairs)) {
	console.log(
		`| ${family} | ${count} | ${difference.toFixed(2)} | ${Math.round(within1 * 100)} % | ${kappa.toFixed(2)} |`,
	);
}
console.log(`\nEnding kinds agree for ${endings} of ${dramas.length}.`);
if (process.argv.includes("--apart")) {
	const apart = pairs.filter(({ first, second }) => Math.abs(first - second) >= 2);
	for (const { slug, family, id, first, second } of apart)
		console.log(`${slug} ${family}.${id}: first ${first}, second ${second}`);
	for (const { slug, file } of dramas) {
		const other = blind[slug]?.ending?.kind;
		if (other !== file.profile.ending.kind)
			console.log(`${slug} ending.kind: first ${file.profile.ending.kind}, second ${other}`);
	}
}
