import type { Query } from "goodcry";
import { expect, test } from "vitest";
import { readAsk } from "../address/ask.ts";
import { en } from "../words/en.ts";
import { liftAddresses } from "./lift-addresses.ts";

const ask = readAsk(new URLSearchParams("q=sad+under+3+episodes&not=gore&then=calmer,darker@goblin"));
const step = (facet: string) => ({ facet, step: 1, required: true as const, span: [0, 0] as const });
// Only what a lift is named by is looked at.
const read = {
	text: "no 이민호",
	bounds: { episodes: { max: 2 } },
	withoutPeople: [{ name: "Lee Min-ho", span: [3, 6] }],
	moves: [step("calm"), step("dark"), { facet: "slow", step: -1, span: [0, 4] }],
} as unknown as Query;
const lifted = (kind: "limit" | "bound" | "person" | "move" | "step" | "strictness", name: string) => {
	const [one] = liftAddresses([{ kind, name, total: 7 }], ask, read, (facet) => facet, "en", en);
	return { label: one?.label, search: new URL(one?.address ?? "", "http://localhost").searchParams };
};

test("a limit and a bound are let go of as their chips are", () => {
	expect(lifted("limit", "gore").search.get("drop")).toBe("limits.gore");
	expect(lifted("bound", "episodes")).toMatchObject({ label: "without “at most 2 episodes”" });
	expect(lifted("bound", "episodes").search.get("drop")).toBe("bounds.episodes");
});

test("a person who was refused is let back as the wish calls them", () => {
	const { label, search } = lifted("person", "Lee Min-ho");
	expect([label, search.get("drop")]).toEqual(["also with 이민호", "withoutPeople.Lee Min-ho"]);
});

test("of several steps the one that leads nowhere is undone", () => {
	const { label, search } = lifted("step", "dark");
	expect([label, search.get("then")]).toEqual(["without “darker”", "calmer"]);
});

test("what the wish itself wants less of is let go of as its chip is", () => {
	const { label, search } = lifted("move", "slow");
	expect([label, search.get("drop")]).toEqual(["without “less slow”", "moves.slow"]);
});

test("being lenient is offered where the unknown is withheld, and each way can be gone back", () => {
	const { search } = lifted("strictness", "lenient");
	expect(search.get("strict")).toBe("no");
	expect(readAsk(new URLSearchParams(search.get("was") ?? ""))).toEqual(ask);
});
