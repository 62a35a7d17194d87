import { describe, expect, it } from "vitest";
import { agreementOf, pairsOf } from "./agreement.ts";
import { readChecked } from "./read-checked.ts";

const [first] = readChecked().dramas;
const profile = first?.file.profile;
if (!profile) throw new Error("The catalogue is empty.");

describe("agreement of two graders", () => {
	it("is full with oneself", () => {
		const all = agreementOf(pairsOf("x", profile, profile)).at(-1);
		expect(all).toMatchObject({ difference: 0, within1: 1, kappa: 1 });
	});

	it("compares late turns with what a blind grader put in the open, and leaves out what either does not know", () => {
		const late = {
			...profile,
			themes: {},
			late: { themes: { grief: 4 }, warnings: { suicide: "moderate" as const } },
			warnings: {},
		};
		const blind = {
			hurt: profile.hurt,
			themes: { grief: 2, fate: 5 },
			warnings: { suicide: "mild" as const },
		};
		const pairs = pairsOf("x", late, blind).filter(({ family }) => family !== "hurt");
		expect(pairs.map(({ id, first: a, second: b }) => [id, a, b])).toEqual([
			["grief", 4, 2],
			["suicide", 3, 1],
		]);
		expect(agreementOf(pairs).at(-1)).toMatchObject({ pairs: 2, difference: 2, within1: 0 });
	});
});
