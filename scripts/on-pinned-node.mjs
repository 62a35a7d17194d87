// node scripts/on-pinned-node.mjs FILE [arguments]: installs and builds whatever is not current, then runs a program of ours
// on the pinned Node. So every npm script works in a fresh clone, whatever Node is on the path.
import { buildWhatChanged } from "./builds.mjs";
import { run, withOwnTools } from "./commands.mjs";
import { ensureInstalled, pinnedNode } from "./installation.mjs";

await ensureInstalled();
await buildWhatChanged();
process.exitCode = await run(pinnedNode, process.argv.slice(2), { env: withOwnTools() });
