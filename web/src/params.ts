import { defineParams } from "@sveltejs/kit/params";
import { shelfKinds } from "./address/shelf-ask.ts";
import { isListFile } from "./lists/list-files.ts";

/** Which parts of an address name what: a language (English has none), by what a shelf is chosen, or which file of a list. */
export const params = defineParams({
	locale: (part) => (part === "ko" ? part : undefined),
	listFile: (part) => (isListFile(part) ? part : undefined),
	shelf: (part) => shelfKinds.find((kind) => kind === part),
});
