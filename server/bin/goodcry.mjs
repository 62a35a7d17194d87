#!/usr/bin/env node
// The command. Plain JavaScript, so that a Node too old for the sources can still say so, or hand
// over to the Node that the repository pins.
import { spawn } from "node:child_process";
import nodeModule from "node:module";
import { dirname, join } from "node:path";

if (Number.parseInt(process.versions.node, 10) >= 24) {
	// Keeps the sources with their types already stripped from one run to the next: it halves the time to the answer.
	nodeModule.enableCompileCache();
	const { main } = await import("../src/cli/main.ts");
	process.exitCode = await main(process.argv.slice(2));
} else {
	handOverTo(pinnedNode());
}

/** @returns {string | undefined} the Node installed beside us, if there is one */
function pinnedNode() {
	try {
		const folder = dirname(nodeModule.createRequire(import.meta.url).resolve("node/package.json"));
		return join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
	} catch {
		return undefined;
	}
}

/** @param {string | undefined} node */
function handOverTo(node) {
	if (node === undefined) {
		process.stderr.write(
			`goodcry needs Node 24 or newer; this is ${process.versions.node}. Install Node 24, or run npm ci in the repository.\n`,
		);
		process.exitCode = 1;
		return;
	}
	const child = spawn(node, process.argv.slice(1), { stdio: "inherit" });
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
		process.on(signal, () => child.kill(signal));
	}
	child.on("error", (error) => {
		process.stderr.write(`${node} could not be started: ${error.message}. Run npm ci again.\n`);
		process.exitCode = 1;
	});
	child.on("exit", (code) => {
		process.exitCode = code ?? 1;
	});
}
