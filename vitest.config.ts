import { defineConfig } from "vitest/config";

const ignored = ["**/node_modules/**", "**/dist/**", "**/build/**"];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					testTimeout: 120_000,
					include: [
						"{engine,catalogue,server,web}/src/**/*.test.ts",
						"server/bin/**/*.test.ts",
						"{testing,scripts,benchmarks}/**/*.test.ts",
					],
					exclude: ignored,
					setupFiles: ["testing/fail-on-console.ts"],
				},
			},
			{
				test: {
					name: "browser",
					include: ["e2e/**/*.test.ts"],
					exclude: ignored,
					globalSetup: ["e2e/site.ts"],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
