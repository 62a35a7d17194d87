import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the built site answers, without a slash at the end. */
		readonly siteAddress: string;
	}
}

/** Starts the built site once for all browser tests, with a folder of its own for what it stores. */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), "goodcry-"));
	// All tests come from one address, with hundreds of requests a minute and dozens of new lists an hour.
	const site = await serveSite({ DATA_DIR: folder, DATABASE_URL: "", RATE_LIMIT: "0", LIST_LIMIT: "0" });
	project.provide("siteAddress", site.address);
	return async () => {
		await site.stop();
		await rm(folder, { recursive: true, force: true });
	};
}

/** A running site. */
export interface ServedSite {
	/** Without a slash at the end. */
	readonly address: string;
	stop(): Promise<void>;
	/** Ends it at once, in the middle of whatever it does (SIGKILL). */
	kill(): Promise<void>;
}

/** Starts the built site on a free port. @param settings what its environment says of where things are kept */
export async function serveSite(settings: Readonly<Record<string, string>>): Promise<ServedSite> {
	const port = await freePort();
	const site = spawn(process.execPath, [fileURLToPath(new URL("../scripts/serve.mjs", import.meta.url))], {
		env: { ...process.env, ...settings, PORT: String(port), HOST: "127.0.0.1" },
		stdio: ["ignore", "ignore", "inherit"],
	});
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/api/health`, site);
	const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
		const ended = new Promise((resolve) => site.once("exit", resolve));
		site.kill(signal);
		await ended;
	};
	return { address, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

async function answers(address: string, site: ChildProcess): Promise<void> {
	const deadline = Date.now() + 20_000;
	while (Date.now() < deadline) {
		if (site.exitCode !== null) throw new Error("The site ended before it answered. Is it built? Try: npm run build");
		const response = await fetch(address).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	site.kill("SIGKILL");
	throw new Error(`The site did not answer ${address} within 20 s.`);
}
