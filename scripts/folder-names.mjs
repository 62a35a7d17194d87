import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./commands.mjs";

const forbidden = new Set(["shared", "common", "utils", "helpers", "lib", "misc"]);
const notOurs = new Set(["node_modules", "dist", "build", "coverage", "data"]);

/**
 * The folders whose names say nothing about what they hold.
 *
 * @returns {string[]} their paths from the root of the repository
 */
export function forbiddenFolders(under = "") {
	return readdirSync(join(root, under), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !notOurs.has(entry.name))
		.flatMap(({ name }) => {
			const path = under === "" ? name : `${under}/${name}`;
			return [...(forbidden.has(name) ? [path] : []), ...forbiddenFolders(path)];
		});
}
