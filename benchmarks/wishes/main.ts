// npm run wishes: writes docs/wishes.md, what is read of each wish and the first three answers.
import { writeFileSync } from "node:fs";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { sayRead } from "./say-read.ts";
import { type Wish, wishes } from "./wishes.ts";

const engine = createEngine(loadCatalogue());
const all = Object.values(wishes).flat();
const korean = all.filter(({ wish }) => /[가-힣]/.test(wish)).length;
const known = all.filter((one) => one.known !== undefined);

const page = [
	"# Wishes, as they are typed",
	"",
	`${all.length} wishes, ${korean} of them with Korean in them, with what Goodcry reads and the first three of its answers over`,
	`${engine.catalogue.dramas.length} dramas. Written by \`npm run wishes\` from \`benchmarks/wishes/wishes.ts\`. *Never* is a hard limit, *rather not* costs,`,
	"*mood* is what the words say of the person and only suggest, *guessed* what a word that no phrase names may stand for. † What is still wrong is told under Known.",
	...Object.entries(wishes).flatMap(([group, list]) => [
		"",
		`## ${group}`,
		"",
		"| wish | read | first three |",
		"|---|---|---|",
		...list.map(rowOf),
	]),
	"",
	"## Known",
	"",
	...known.map(({ wish, known: why }) => `- **${cell(wish)}**: ${why}`),
	"",
];
writeFileSync(new URL("../../docs/wishes.md", import.meta.url), page.join("\n"));
console.log(`docs/wishes.md: ${all.length} wishes, ${korean} with Korean, ${known.length} known to be wrong still.`);

function rowOf({ wish, known: why }: Wish): string {
	const { read, results } = engine.find({ query: wish, limit: 3, strictness: "lenient" });
	const titles = results.map(({ title }) => title).join(", ");
	return `| ${cell(wish)}${why ? " †" : ""} | ${cell(sayRead(read, engine))} | ${cell(titles)} |`;
}

function cell(text: string): string {
	return text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
}
