// npm run assemble: writes the engine's machine code from its text form, and is the one place that knows how.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import startAssembler from "wabt";

const folder = new URL("../engine/src/columns/", import.meta.url);

/** What sum-columns-code.ts says when it is written from sum-columns.wat as it stands. */
export async function assembledCode() {
	const assembler = await startAssembler();
	const text = await readFile(new URL("sum-columns.wat", folder), "utf8");
	const module = assembler.parseWat("sum-columns.wat", text, { simd: true });
	module.validate();
	const code = Buffer.from(module.toBinary({}).buffer).toString("base64");
	return [
		"/** What sum-columns.wat says, in WebAssembly's binary form and base64; written by `npm run assemble`. */",
		"export const sumColumnsCode =",
		`\t"${code}";`,
		"",
	].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await writeFile(new URL("sum-columns-code.ts", folder), await assembledCode());
