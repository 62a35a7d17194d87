import { z } from "zod";
import { exampleList } from "./example-list.ts";
import { keptListShape, listFields } from "./list-shape.ts";

/** What an operation takes and gives that does one thing to a list of one's own. */
export const ownList = {
	input: z.strictObject({ slug: listFields.slug, secret: listFields.secret }),
	output: z.strictObject({ list: keptListShape }),
	example: { slug: exampleList.slug, secret: exampleList.secret },
} as const;
