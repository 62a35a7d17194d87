import { defineParams } from "@sveltejs/kit/params";

/** Which first parts of an address name a language; English has none. */
export const params = defineParams({
	locale: (part) => (part === "ko" ? part : undefined),
});
