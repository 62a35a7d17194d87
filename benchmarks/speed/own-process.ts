import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** So many 10⁶ bytes of objects a process may hold. */
export const mostMemory = 8000;

/**
 * Runs a file of this folder in a process of its own, so that none finds the memory that another has left, and with one thread,
 * so that compiling and collecting count. Told to be brief, it tells that process to be brief.
 * @param minutes after which it is ended
 */
export function runInOwnProcess(file: string, args: readonly string[], minutes: number): SpawnSyncReturns<string> {
	const brief = process.argv.some((arg) => /^(?:--)?brief$/.test(arg)) ? ["brief"] : [];
	const flags = ["--expose-gc", "--single-threaded", `--max-old-space-size=${mostMemory}`];
	return spawnSync(process.execPath, [...flags, fileURLToPath(new URL(file, import.meta.url)), ...args, ...brief], {
		encoding: "utf8",
		timeout: minutes * 60_000,
	});
}
