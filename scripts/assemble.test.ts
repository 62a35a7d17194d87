import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assembledCode } from "./assemble.mjs";

test("the engine's machine code is what its text says", async () => {
	const written = new URL("../engine/src/columns/sum-columns-code.ts", import.meta.url);
	expect(readFileSync(written, "utf8")).toBe(await assembledCode());
});
