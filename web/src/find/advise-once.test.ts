import { expect, test } from "vitest";
import { adviseOnce } from "./advise-once.ts";

test("a page gives the same advice once", () => {
	const gentler = (slug: string) => ({ slug, title: slug, hangul: slug, text: `Try ${slug} instead.` });
	const results = [{ gentler: null }, { gentler: gentler("a") }, { gentler: gentler("b") }, { gentler: gentler("a") }];
	expect(adviseOnce(results).map((one) => one.gentler?.slug ?? null)).toEqual([null, "a", "b", null]);
});
