import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A server in a process of its own. */
export interface ServedSite {
	/** Without a slash at the end. */
	readonly address: string;
	/** The processor time that it has used so far, in seconds; on systems without /proc it cannot be told. */
	coreSeconds(): number | null;
	stop(): void;
}

/** Starts a built site on a free port and waits until it answers. @throws when it does not within 20 s */
export async function serve(file: string, environment: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1", ...environment };
	const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "ignore", "inherit"] });
	await untilItAnswers(address, child);
	return { address, coreSeconds: () => coreSecondsOf(child), stop: () => child.kill() };
}

async function untilItAnswers(address: string, child: ChildProcess): Promise<void> {
	const deadline = Date.now() + 20_000;
	while (Date.now() < deadline && child.exitCode === null) {
		if ((await fetch(address).catch(() => undefined))?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill();
	throw new Error(`${address} does not answer. Is the site built? Try: npm run build`);
}

/** Ticks of user and system time, a hundredth of a second each (proc(5)). */
function coreSecondsOf({ pid }: ChildProcess): number | null {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
			.replace(/^.*\) /s, "")
			.split(" ");
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return null;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}
