import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";

/** The folder beside the checkout with data that tests may use and that is not ours to publish. */
const sharedFolder = fileURLToPath(new URL("../../shared", import.meta.url));

/**
 * A suite that reads a file or folder of the shared folder. Where that is absent the suite is skipped with a sentence;
 * with `CI=true` its absence is a failure, so that a check never passes by not running.
 *
 * @param title what the suite is about
 * @param name the file or folder that it needs, from the shared folder
 * @param body the suite; it receives the whole path
 * @example
 * describeWithShared("real requests", "relevance/requests.dev.jsonl", (path) => {
 *   test("are all read", () => expect(readFileSync(path, "utf8")).not.toBe(""));
 * });
 */
export function describeWithShared(title: string, name: string, body: (path: string) => void): void {
	const path = join(sharedFolder, name);
	if (existsSync(path)) {
		describe(title, () => body(path));
		return;
	}
	const sentence = `needs ../shared/${name}, which is not beside this checkout`;
	describe(title, () => {
		test(sentence, ({ skip }) => {
			if (process.env.CI === "true") throw new Error(`This suite ${sentence}. Put it there, or run without CI=true.`);
			skip(sentence);
		});
	});
}
