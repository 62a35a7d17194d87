import { afterEach, beforeEach, vi } from "vitest";

const noisy = ["error", "warn"] as const;
const said: string[] = [];

// A test that expects a message replaces the method itself, with vi.spyOn(console, "error").mockImplementation(…).
beforeEach(() => {
	said.length = 0;
	for (const method of noisy) {
		vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
			said.push(`console.${method}: ${words.map(String).join(" ")}`);
		});
	}
});

afterEach(() => {
	vi.restoreAllMocks();
	const noise = said.splice(0);
	if (noise.length > 0) throw new Error(`A test must be quiet, but this one said:\n${noise.join("\n")}`);
});
