import type { z } from "zod";
import type { KeptList } from "../storage/kept-list.ts";
import { changeOwnList } from "./change-own-list.ts";
import type { OperationContext } from "./operation.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import type { ownList } from "./shapes/own-list.ts";

/** What opens a list to everyone, or closes it, for whoever holds its secret. */
export function changeState(state: KeptList["state"]) {
	return async (which: z.output<typeof ownList.input>, context: OperationContext) => ({
		list: toKeptList(await changeOwnList(which, context, () => ({ state }))),
	});
}
