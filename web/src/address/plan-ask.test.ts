import { expect, test } from "vitest";
import { planTimeIn, readPlanTime, timeOutOfRange } from "./plan-ask.ts";

test("the time of a plan is read from its address and written back", () => {
	const time = { evenings: 8, minutesPerEvening: 120, start: "2026-11-02T20:30" };

	expect(readPlanTime(new URLSearchParams(planTimeIn(time)))).toEqual(time);
	expect(readPlanTime(new URLSearchParams())).toEqual({});
});

test("what is no time is left out", () => {
	expect(readPlanTime(new URLSearchParams("evenings=0&minutes=9999&from=2026-13-45&at=25:00"))).toEqual({});
	expect(readPlanTime(new URLSearchParams("evenings=3.5&minutes=abc&from=2026-11-02&at=8pm"))).toEqual({
		start: "2026-11-02",
	});
});

test("a number that no plan can have is named, so that the page can say so", () => {
	expect(timeOutOfRange(new URLSearchParams("evenings=500&minutes=5"))).toEqual(["evenings", "minutes"]);
	expect(timeOutOfRange(new URLSearchParams("evenings=0"))).toEqual(["evenings"]);
	expect(timeOutOfRange(new URLSearchParams("evenings=14&minutes="))).toEqual([]);
});
