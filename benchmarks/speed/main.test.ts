import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const latency = { p50: expect.any(Number), p99: expect.any(Number) };
const peer = {
	find: latency,
	load: expect.any(Number),
	memoryMB: expect.any(Number),
	ours: expect.any(Number),
};

it("prints one object and nothing else for one size as JSON", { timeout: 120_000 }, () => {
	const main = fileURLToPath(new URL("main.ts", import.meta.url));
	const { stdout, status } = spawnSync(process.execPath, [main, "--only", "30", "--json", "--brief"], {
		encoding: "utf8",
	});
	expect(status).toBe(0);
	const speed: unknown = JSON.parse(stdout);
	expect(speed).toEqual({
		dramas: 30,
		find: latency,
		suggest: latency,
		similar: latency,
		load: expect.any(Number),
		memoryMB: expect.any(Number),
		peers: { MiniSearch: peer, Orama: peer, FlexSearch: peer },
		bound: {
			bytes: expect.any(Number),
			gigabytesPerSecond: expect.any(Number),
			ms: expect.any(Number),
			ratio: expect.any(Number),
		},
	});
});

it("says what it needs when the number of dramas is none", () => {
	const main = fileURLToPath(new URL("main.ts", import.meta.url));
	const { stderr, status } = spawnSync(process.execPath, [main, "--only", "many"], { encoding: "utf8" });
	expect(status).toBe(1);
	expect(stderr).toContain("--only needs a number of dramas");
});
