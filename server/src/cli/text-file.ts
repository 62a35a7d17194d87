import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { AppError } from "goodcry";
import { decodeText } from "../articles/decode-text.ts";
import { longestPage, tooLarge } from "../operations/require-text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The text of a file, or of standard input for `-`. UTF-8, UTF-16 with its mark, and the Korean encoding of older files
 * (EUC-KR) are read.
 * @param largest in bytes; by default what a text may have, in any of these
 * @throws AppError when there is no such file, or when it is too large.
 */
export async function readText(path: string, terminal: Terminal, largest?: number): Promise<string> {
	return decodeText(
		path === "-" ? await terminal.readInput() : readFile(resolve(terminal.folder, path), path, largest),
	);
}

function readFile(full: string, given: string, largest?: number): Uint8Array {
	const found = statSync(full, { throwIfNoEntry: false });
	if (!found) throw new AppError("bad-input", `There is no file ${given}.`, `Looked for ${full}; check the path.`);
	if (found.isDirectory())
		throw new AppError("bad-input", `${given} is a folder.`, "Name one file, or - for standard input.");
	if (found.size > (largest ?? longestPage)) throw tooLarge(found.size, largest ?? longestPage);
	return readFileSync(full);
}
