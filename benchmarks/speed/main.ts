// npm run bench:speed: how fast the engine answers from six hundred dramas to a million, beside text searches and the machine.
// --only 10000 measures one size, --json prints it as one object; --brief asks everything once, to see that it runs.
import { loadavg } from "node:os";
import type { Speed } from "./measure-size.ts";
import { runInOwnProcess } from "./own-process.ts";
import { tellSpeeds } from "./table.ts";

const sizes = [600, 10_000, 100_000, 1_000_000];
/** A size with its peers takes less than this. */
const mostMinutes = 40;
const isOnly = process.argv.includes("--only");
const only = Number(process.argv[process.argv.indexOf("--only") + 1]);
const asJson = process.argv.includes("--json");

if (isOnly && !(Number.isInteger(only) && only > 0))
	throw new RangeError("--only needs a number of dramas, such as --only 10000.");
const speeds = (isOnly ? [only] : sizes).map(speedOf);
if (asJson) console.log(JSON.stringify(isOnly ? speeds[0] : speeds));
else console.log([...tellSpeeds(speeds), `The machine's load was ${loadavg()[0]?.toFixed(1)} at the end.`].join("\n"));

function speedOf(dramas: number): Speed {
	const { stdout, stderr, status, signal } = runInOwnProcess("one-size.ts", [String(dramas)], mostMinutes);
	if (status !== 0) throw new Error(`Measuring ${dramas} dramas ended with ${status ?? signal}:\n${stderr}`);
	return JSON.parse(stdout) as Speed;
}
