import { defineCommand, runMain } from "citty";
import manifest from "../../package.json" with { type: "json" };

const goodcry = defineCommand({
	meta: {
		name: "goodcry",
		version: manifest.version,
		description: "Finds the Korean drama that does to you what you want done.",
	},
});

/** Runs the command line.
 *
 * @param args the words after the command's name
 */
export async function main(args: readonly string[]): Promise<void> {
	await runMain(goodcry, { rawArgs: [...args] });
}
