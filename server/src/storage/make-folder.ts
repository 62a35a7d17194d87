import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it, for their owner alone. One at a time: asked for all at once, Node tries for ever in places
 * such as /proc.
 * @throws the error of the file system where one cannot be made
 */
export function makeFolder(folder: string): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder));
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch (error) {
		// Another process may have made it just now.
		if (!existsSync(folder)) throw error;
	}
}
