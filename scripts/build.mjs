// npm run build: installs and builds whatever is not current.
import { buildWhatChanged } from "./builds.mjs";
import { ensureInstalled } from "./installation.mjs";

await ensureInstalled();
await buildWhatChanged();
