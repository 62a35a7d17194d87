import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { AppError } from "goodcry";
import { longestText, tooLarge } from "../operations/require-text.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The text of a file, or of standard input for `-`. UTF-8, UTF-16 with its mark, and the Korean encoding of older files
 * (EUC-KR) are read.
 * @param largest in bytes; by default what a text may have, in any of these
 * @throws AppError when there is no such file, or when it is too large.
 */
export async function readText(path: string, terminal: Terminal, largest?: number): Promise<string> {
	return decode(path === "-" ? await terminal.readInput() : readFile(resolve(terminal.folder, path), path, largest));
}

function readFile(full: string, given: string, largest?: number): Uint8Array {
	const found = statSync(full, { throwIfNoEntry: false });
	if (!found) throw new AppError("bad-input", `There is no file ${given}.`, `Looked for ${full}; check the path.`);
	if (found.isDirectory())
		throw new AppError("bad-input", `${given} is a folder.`, "Name one file, or - for standard input.");
	if (found.size > (largest ?? 2 * longestText)) throw tooLarge(found.size, largest);
	return readFileSync(full);
}

function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	for (const encoding of ["utf-8", "euc-kr"]) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// Not written in this encoding; the next one may fit.
		}
	}
	return new TextDecoder().decode(bytes);
}
