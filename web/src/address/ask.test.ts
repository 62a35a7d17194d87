import { expect, test } from "vitest";
import { addressOf, readAsk, readRung } from "./ask.ts";

test("limits are read whether they are repeated or parted by commas", () => {
	const ask = readAsk(new URLSearchParams("q=+quiet+&not=suicide,child-death&not=suicide&not=gore&strict=no"));

	expect(ask).toEqual({
		wish: "quiet",
		limits: ["suicide", "child-death", "gore"],
		strictness: "lenient",
		strengths: [],
		steps: [],
	});
});

test("what is not a facet's id is left out of the limits", () => {
	expect(readAsk(new URLSearchParams("not=,<b>,UPPER,-x,a b,death-of-lead")).limits).toEqual(["death-of-lead"]);
});

test("an address that is written is read back the same", () => {
	const ask = {
		wish: "like My Mister, but 가볍게 & short?",
		limits: ["suicide", "gore"],
		strictness: "lenient",
		strengths: [
			{ facet: "grief", strength: "a-lot" },
			{ facet: "romance", strength: "none" },
		],
		steps: ["less dark@my-mister", "더 웃긴"],
	} as const;

	const address = new URL(addressOf("ko", "/find", ask), "http://localhost");

	expect(address.pathname).toBe("/ko/find");
	expect(readAsk(address.searchParams)).toEqual(ask);
});

test("a wish is written as a form would write it, but for what an address may hold as it stands", () => {
	const wish = "can't sleep (at all)! ~ 100% *sad*, 눈물";
	const asForm = new URLSearchParams({ q: wish }).toString().replaceAll("%2C", ",");

	expect(addressOf("en", "/find", { wish })).toBe(`/find?${asForm}`);
	expect(addressOf("en", "/find", { wish: "cut \uD83D off" })).toBe("/find?q=cut+%EF%BF%BD+off");
});

test("what is no strength is left out", () => {
	const { strengths } = readAsk(
		new URLSearchParams("how=grief:a-lot,grief,:none,dark:toString,<b>:less&how=sweet:any"),
	);

	expect(strengths).toEqual([
		{ facet: "grief", strength: "a-lot" },
		{ facet: "sweet", strength: "any" },
	]);
});

test("what is not said is not in the address", () => {
	expect(addressOf("en", "/")).toBe("/");
	expect(addressOf("ko", "/")).toBe("/ko");
	expect(addressOf("en", "/drama/x", { limits: ["gore"] }, { spoilers: "2" })).toBe("/drama/x?not=gore&spoilers=2");
});

test("only 1, 2 and 3 open a rung", () => {
	expect(
		["1", "2", "3", "4", "-1", "1.5", ""].map((value) => readRung(new URLSearchParams({ spoilers: value }))),
	).toEqual([1, 2, 3, 0, 0, 0, 0]);
});
