import { findDramas } from "./find-dramas.ts";
import { getDrama } from "./get-drama.ts";
import type { Operation } from "./operation.ts";

/** Every use case, in the order in which menus show them. */
export const operations: readonly Operation[] = [findDramas, getDrama];
