import { spawnSync } from "node:child_process";

/** Runs a command of this repository to its end. @throws with what it wrote when it fails */
export function run(command: string, args: readonly string[], folder: string): void {
	const { status, stderr, stdout } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
	if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
}
