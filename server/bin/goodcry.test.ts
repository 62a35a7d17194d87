import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("goodcry.mjs", import.meta.url));

function run(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
		input,
		env: { ...process.env, ...env },
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

describe("the goodcry program", { timeout: 30_000 }, () => {
	it("finds a drama and prints plain JSON", () => {
		const { status, stdout, stderr } = run(["find", "two lonely people, quiet, leaves me comforted", "--json"]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		expect(JSON.parse(stdout).results[0]).toHaveProperty("slug");
		expect(stdout).not.toContain(String.fromCharCode(27));
	});

	it("reads standard input", () => {
		expect(JSON.parse(run(["infer", "--json"], "A story about grief.").stdout).facets[0]).toHaveProperty("span");
	});

	it("says on standard error what is wrong and ends with 1, or 2 for the command line", () => {
		expect(run(["show", "nothing-like-it"])).toMatchObject({ status: 1, stdout: "" });
		expect(run(["show", "nothing-like-it"]).stderr).toContain("There is no drama");
		expect(run(["frob"])).toMatchObject({ status: 2, stdout: "" });
	});

	it("counts paths from where the person stands, though npx starts it elsewhere", () => {
		const env = { npm_lifecycle_event: "npx", INIT_CWD: fileURLToPath(new URL(".", import.meta.url)) };
		expect(run(["article", "goodcry.mjs"], "", env)).toMatchObject({ status: 0, stderr: "" });
	});
});
