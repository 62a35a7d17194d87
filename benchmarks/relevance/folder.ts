import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the judgements lie: beside the checkout, since they are not ours to publish. */
export const judgementsFolder = fileURLToPath(new URL("../../../shared/relevance", import.meta.url));

/** Whether they are there. */
export const hasJudgements = existsSync(judgementsFolder);
