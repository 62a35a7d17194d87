import { expect, it } from "vitest";
import { listCountIn, readListCount } from "./list-ask.ts";

it.each(["1", "10", "50"])("a count of %s comes back from its address", (count) => {
	const read = readListCount(new URLSearchParams({ count }));
	expect(listCountIn(read)).toEqual({ count });
});

it.each(["", "0", "51", "-3", "ten", "1.5", "1000"])("a count of “%s” is left to the wish", (count) => {
	expect(readListCount(new URLSearchParams({ count }))).toBeNull();
	expect(listCountIn(null)).toEqual({});
});
