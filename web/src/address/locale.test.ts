import { expect, test } from "vitest";
import { inLocale, localeOf } from "./locale.ts";

test("an address below /ko is Korean and every other is English", () => {
	expect(["/ko", "/ko/find", "/", "/korea", "/drama/kocowa"].map(localeOf)).toEqual(["ko", "ko", "en", "en", "en"]);
});

test("an address changes its language and back", () => {
	expect(inLocale("/", "ko")).toBe("/ko");
	expect(inLocale("/ko", "en")).toBe("/");
	expect(inLocale("/drama/my-mister", "ko")).toBe("/ko/drama/my-mister");
	expect(inLocale("/ko/drama/my-mister", "en")).toBe("/drama/my-mister");
	expect(inLocale("/ko/about", "ko")).toBe("/ko/about");
});
