import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository, with a trailing slash. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command at the root of the repository, its output going to ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet keeps the output back unless the command fails
 * @returns {Promise<number>} the exit code; 1 when a signal ended it or it could not be started
 */
export function run(command, args, { env = process.env, quiet = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env,
			stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
			shell: process.platform === "win32",
		});
		/** @type {Buffer[]} */
		const kept = [];
		child.stdout?.on("data", (chunk) => kept.push(chunk));
		child.stderr?.on("data", (chunk) => kept.push(chunk));
		child.on("error", (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			resolve(1);
		});
		child.on("close", (code) => {
			if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
			resolve(code ?? 1);
		});
	});
}

/**
 * The environment with the tools of this repository first on the path, the pinned Node among them.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function withOwnTools() {
	return { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH ?? ""}` };
}

/**
 * The environment without the tools of any repository. An install replaces them, so it must not
 * run on them.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutOwnTools() {
	const path = (process.env.PATH ?? "")
		.split(delimiter)
		.filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder))
		.join(delimiter);
	return { ...process.env, PATH: path };
}

/**
 * Says what went wrong in one sentence and ends the program.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}
