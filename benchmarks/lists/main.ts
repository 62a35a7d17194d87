import { readFileSync, writeFileSync } from "node:fs";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, type DramaList } from "goodcry";

/** Written out in docs/lists.md as they are, so that a change of the writing is seen in its words. */
const wishes: readonly string[] = [
	"ten emotional dramas that will break your heart",
	"five quiet dramas about grief, nobody terminally ill",
	"short and devastating, five of them",
	"slow burn romance that leaves me comforted, five of them",
	"힐링 드라마 5편",
	"펑펑 울고 싶은 날 볼 드라마 다섯 편",
	"이별 후에 볼 드라마 5편",
	"나의 아저씨 같은 드라마 5편",
];

const opening = `# Written lists

What \`write-list\` makes of eight wishes, word for word; \`npm run lists:sample\` writes this file anew, \`npm run lists:sample -- --check\` says whether it is up to date. No sentence in it is made up: each is the drama's own or rests on a grade, and the
answer's trace says which.
`;

const file = new URL("../../docs/lists.md", import.meta.url);
const engine = createEngine(loadCatalogue());
const written = [opening, ...wishes.map((query) => tell(query, engine.writeList({ query }).list))].join("\n");

if (!process.argv.includes("--check")) {
	writeFileSync(file, written);
} else if (readFileSync(file, "utf8") !== written) {
	console.error("docs/lists.md is not what the engine writes now. Run: npm run lists:sample");
	process.exitCode = 1;
}

/** One list under the wish that it answers. */
function tell(query: string, { title, introduction, entries, closing }: DramaList): string {
	const paragraphs = entries.map(
		({ title: name, year, words }, index) => `**${index + 1}. ${name}** (${year})\\\n${words}`,
	);
	return ["---", `> ${query}`, `## ${title}`, introduction, ...paragraphs, closing].join("\n\n").concat("\n");
}
