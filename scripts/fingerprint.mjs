import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./commands.mjs";

const generated = new Set(["node_modules", "dist", "build", ".svelte-kit"]);

/**
 * A digest of the names and contents of files, so that a build can tell whether it is still current.
 * Contents, not times: a checkout changes times alone.
 *
 * @param {readonly string[]} paths files and folders, from the root of the repository; what is missing counts as empty
 * @returns {string} the same for the same contents, in hexadecimal
 */
export function fingerprintOf(paths) {
	const hash = createHash("sha256");
	for (const path of paths) addTo(hash, path);
	return hash.digest("hex");
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
	const full = join(root, path);
	if (!existsSync(full)) return;
	if (statSync(full).isDirectory()) {
		for (const name of readdirSync(full).sort()) {
			if (!generated.has(name)) addTo(hash, `${path}/${name}`);
		}
	} else {
		hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
	}
}
