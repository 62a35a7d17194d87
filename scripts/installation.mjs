import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root, run, withoutOwnTools } from "./commands.mjs";
import { fingerprintOf } from "./fingerprint.mjs";

const stamp = join(root, "node_modules/.goodcry-installed");
const manifests = [
	"package-lock.json",
	"package.json",
	"engine/package.json",
	"catalogue/package.json",
	"server/package.json",
	"web/package.json",
];

/** The Node that this repository pins; it exists once the packages are installed. */
export const pinnedNode = join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** Installs the packages if they are missing or the lockfile has changed since. */
export async function ensureInstalled() {
	const wanted = `${process.platform} ${process.arch} ${fingerprintOf(manifests)}`;
	if (existsSync(pinnedNode) && installedNow() === wanted) return;

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
	writeFileSync(stamp, wanted);
}

function installedNow() {
	return existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
}
