import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root, run, withoutOwnTools } from "./commands.mjs";

/** The Node that this repository pins; it exists once the packages are installed. */
export const pinnedNode = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** Installs the packages if they are missing or the lockfile has changed since. */
export async function ensureInstalled() {
	if (existsSync(pinnedNode) && isCurrent()) return;

	console.log("Installing packages (once, and when the lockfile changes) …");
	const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
	if ((await run("npm", args, { env: withoutOwnTools() })) !== 0) {
		giveUp("npm ci failed, see above. Check the network and the lockfile, then try again.");
	}
	if (!existsSync(pinnedNode)) {
		giveUp(
			"The pinned Node is missing after the install. Is npm told to ignore install scripts? Try: npm ci --ignore-scripts=false",
		);
	}
}

/** Whether what npm last noted as installed has every package of the lockfile, in its version. */
function isCurrent() {
	const installed = packagesIn("node_modules/.package-lock.json");
	return Object.entries(packagesIn("package-lock.json")).every(
		([path, { version, optional }]) =>
			optional === true ||
			!path.startsWith("node_modules/") ||
			(path in installed && installed[path]?.version === version),
	);
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean }>} packages by the folder that they are installed in
 */
function packagesIn(lockfile) {
	const path = join(root, lockfile);
	return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}
