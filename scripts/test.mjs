// npm test: every check, stage after stage, and a count at the end.
// npm test -- unit browser: only the stages named.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./chromium.mjs";
import { giveUp, root, run, withOwnTools } from "./commands.mjs";
import { forbiddenFolders } from "./folder-names.mjs";
import { ensureInstalled } from "./installation.mjs";

/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts */

/** @type {Readonly<Record<string, { headline: string, check: () => Promise<Counts> }>>} */
const stages = {
	style: {
		headline: "Format and lint",
		check: () => all(["biome", "check", "--error-on-warnings"]),
	},
	types: {
		headline: "Types",
		check: () =>
			all(
				["tsc", "-p", "engine/tsconfig.browser.json"],
				["tsc", "-p", "tsconfig.json"],
				["npm", "run", "--silent", "check", "-w", "web"],
			),
	},
	boundaries: { headline: "Boundaries", check: checkBoundaries },
	unused: { headline: "Dead code", check: () => all(["knip", "--no-progress"]) },
	unit: { headline: "Unit and HTTP", check: () => vitest("unit") },
	build: { headline: "Build", check: () => all(["node", "scripts/build.mjs"]) },
	browser: { headline: "Browser and accessibility", check: checkInBrowser },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
	giveUp(`There is no stage ${unknown.join(", ")}. The stages are ${Object.keys(stages).join(", ")}.`);
}

await ensureInstalled();
const total = await runStages(wanted.length > 0 ? wanted : Object.keys(stages));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {readonly string[]} names */
async function runStages(names) {
	const total = { passed: 0, failed: 0 };
	for (const name of names) {
		const stage = stages[name];
		if (stage === undefined) continue;
		console.log(`\n━━ ${stage.headline} (${name})`);
		const began = performance.now();
		const { passed, failed, skipped = 0 } = await stage.check();
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		const skips = skipped > 0 ? `, ${skipped} skipped` : "";
		console.log(
			`${failed > 0 ? "✗" : "✓"} ${stage.headline}: ${passed} passed, ${failed} failed${skips} in ${seconds} s`,
		);
		total.passed += passed;
		total.failed += failed;
	}
	return total;
}

/**
 * One check made of commands: it passes when all of them do, and all of them run.
 *
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<Counts>}
 */
async function all(...commands) {
	let failed = false;
	for (const [command = "", ...args] of commands) {
		if ((await run(command, args, { env: withOwnTools() })) !== 0) failed = true;
	}
	return failed ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

async function checkBoundaries() {
	const folders = forbiddenFolders();
	for (const folder of folders) console.error(`${folder}: name it by what it holds; this name says nothing.`);
	const code = ["engine", "catalogue", "server", "web/src", "e2e", "testing", "benchmarks"];
	const present = code.filter((folder) => existsSync(join(root, folder)));
	const imports = await all(["depcruise", "--config", ".dependency-cruiser.mjs", ...present]);
	return folders.length > 0 ? { passed: 0, failed: 1 } : imports;
}

async function checkInBrowser() {
	const chromium = await findOrInstallChromium();
	if (chromium === undefined) {
		console.error(
			"There is no Chromium for the browser tests. Install one (Debian: apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium npm test",
		);
		return { passed: 0, failed: 1 };
	}
	if ((await run("node", ["scripts/build.mjs"], { env: withOwnTools() })) !== 0) return { passed: 0, failed: 1 };
	return vitest("browser", { CHROMIUM_PATH: chromium });
}

/**
 * @param {string} project one of the projects in vitest.config.ts
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function vitest(project, env = {}) {
	const folder = mkdtempSync(join(tmpdir(), "goodcry-test-"));
	const report = join(folder, "report.json");
	const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const code = await run("vitest", args, { env: { ...withOwnTools(), ...env } });
	const counts = countsIn(report);
	rmSync(folder, { recursive: true });
	// A file that cannot be loaded, or an error outside any test, fails the run without failing a test.
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} report */
function countsIn(report) {
	try {
		const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
	} catch {
		console.error("vitest left no report; see above.");
		return { passed: 0, failed: 1 };
	}
}
