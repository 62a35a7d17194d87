import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root, run, withOwnTools } from "./commands.mjs";
import { fingerprintOf } from "./fingerprint.mjs";

/**
 * What is built: the workspace, the folder it fills, and the sources that it is built from.
 *
 * @type {readonly { workspace: string, label: string, output: string, sources: readonly string[] }[]}
 */
const builds = [
	{
		workspace: "catalogue",
		label: "the catalogue’s index",
		output: "catalogue/dist",
		sources: ["package-lock.json", "engine", "catalogue"],
	},
	{
		workspace: "web",
		label: "the site",
		output: "web/build",
		sources: ["package-lock.json", "engine/src", "catalogue/src", "server", "web"],
	},
];

/** Builds what has changed since it was last built. */
export async function buildWhatChanged() {
	for (const { workspace, label, output, sources } of builds) {
		const stamp = join(root, output, ".goodcry-built");
		const wanted = fingerprintOf(sources);
		if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) continue;

		const began = performance.now();
		const args = ["run", "--silent", "build", "-w", workspace];
		if ((await run("npm", args, { env: withOwnTools(), quiet: true })) !== 0) {
			giveUp(`Building ${label} failed, see above. To see it alone: npm run build -w ${workspace}`);
		}
		if (!existsSync(join(root, output))) giveUp(`Building ${label} left no ${output}.`);
		writeFileSync(stamp, wanted);
		console.log(`Built ${label} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
	}
}
