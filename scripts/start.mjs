// npm start: installs and builds whatever is not current, then serves the site, the API and MCP.
import { spawn } from "node:child_process";
import { buildWhatChanged } from "./builds.mjs";
import { root } from "./commands.mjs";
import { ensureInstalled, pinnedNode } from "./installation.mjs";

const began = Date.now();

await ensureInstalled();
await buildWhatChanged();
serve();

/** Hands over to the pinned Node and ends with it. */
function serve() {
	const child = spawn(pinnedNode, ["scripts/serve.mjs"], {
		cwd: root,
		env: { ...process.env, GOODCRY_BEGAN: String(began) },
		stdio: "inherit",
	});
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
		process.on(signal, () => child.kill(signal));
	}
	if (process.env.npm_lifecycle_event !== undefined) endWithoutParent(child);
	child.on("exit", (code) => process.exit(code ?? 0));
}

/**
 * npm runs us in a shell that does not pass on the signal which ends it, so that `kill` of npm would leave the port
 * taken. Once that shell is gone, so are we.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithoutParent(child) {
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) child.kill("SIGTERM");
	}, 250).unref();
}
