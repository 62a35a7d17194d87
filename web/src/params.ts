import { defineParams } from "@sveltejs/kit/params";
import { shelfKinds } from "./address/shelf-ask.ts";

/** Which parts of an address name what: a language (English has none), or by what a shelf is chosen. */
export const params = defineParams({
	locale: (part) => (part === "ko" ? part : undefined),
	shelf: (part) => shelfKinds.find((kind) => kind === part),
});
