import { buildIndex } from "./build-index.ts";

const started = performance.now();
const { dramas, bytes } = buildIndex();
console.log(
	`Compiled ${dramas} dramas into ${Math.round(bytes / 1000)} kB in ${Math.round(performance.now() - started)} ms.`,
);
