import { expect, it } from "vitest";
import { chooseSequence, type Part } from "./choose-sequence.ts";

function part(drama: number, fit: number, hurts: readonly number[], end = hurts.at(-1) ?? 0): Part {
	return { drama, fit, end, sittings: hurts.map((hurt, at) => ({ from: at + 1, to: at + 1, minutes: 60, hurt })) };
}

it("a drama that mends stands before one that fits better and leaves off at its worst", () => {
	const chosen = chooseSequence([part(0, 1, [1, 3, 5, 5]), part(1, 0.78, [3, 4, 5, 2])], 4);
	expect(chosen.map(({ drama }) => drama)).toEqual([1]);
});

it("what leaves off at its worst stands behind what comes down a little, or in the course of the last evening", () => {
	const worst = part(0, 1, [1, 3, 5]);
	const little = part(1, 0.75, [2, 5, 4]);
	const late = part(1, 0.85, [2, 3, 5], 1);
	expect(chooseSequence([worst, little], 3).map(({ drama }) => drama)).toEqual([1]);
	expect(chooseSequence([worst, late], 3).map(({ drama }) => drama)).toEqual([1]);
	expect(chooseSequence([worst, { ...late, end: 5 }], 3).map(({ drama }) => drama)).toEqual([0]);
});

it("one that fits far better is taken all the same", () => {
	const chosen = chooseSequence([part(0, 1, [1, 3, 5, 5]), part(1, 0.3, [3, 4, 5, 2])], 4);
	expect(chosen.map(({ drama }) => drama)).toEqual([0]);
});

it("what does not answer the wish at all is put beside nothing, whatever it mends", () => {
	const hurts = part(0, 1, [1, 3, 5]);
	expect(chooseSequence([hurts, part(1, 0.2, [0])], 4).map(({ drama }) => drama)).toEqual([0, 1]);
	expect(chooseSequence([hurts, part(1, 0, [0])], 4).map(({ drama }) => drama)).toEqual([0]);
});
