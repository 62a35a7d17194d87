import { expect, test } from "vitest";
import { leftOut } from "./left-out.ts";

const span = [0, 1] as const;
const titles = [{ text: "my mister", slug: "my-mister", span }];

test("a drama that a wish names is left out where it is not among what is shown", () => {
	expect(leftOut({ titles, like: [] }, [{ slug: "goblin" }])).toEqual(["my-mister"]);
	expect(leftOut({ titles, like: [] }, [{ slug: "my-mister" }])).toEqual([]);
	expect(leftOut({ titles: [{ text: "nothing", slug: null, span }], like: [] }, [])).toEqual([]);
});

test("a drama that others shall be like is no answer to its own wish", () => {
	expect(leftOut({ titles, like: [{ slug: "my-mister", weight: 1, span }] }, [])).toEqual([]);
});
