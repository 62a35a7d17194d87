import type { z } from "zod";
import type { findDramas } from "./operations/find-dramas.ts";
import type { getDrama } from "./operations/get-drama.ts";
import type { Immutable } from "./operations/operation.ts";

export { type AppOptions, createApp } from "./http/app.ts";

/** The answer of find-dramas. */
export type FindDramasAnswer = Immutable<z.output<typeof findDramas.output>>;
/** The answer of get-drama. */
export type GetDramaAnswer = Immutable<z.output<typeof getDrama.output>>;
