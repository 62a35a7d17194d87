import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { changeEntries, type EntryEdit, type KeptEntry, type Place } from "./change-entries.ts";

const entryOf = (id: string): KeptEntry => ({ id, slug: null, title: id.toUpperCase(), year: null, words: "" });
const entriesOf = (ids: string): KeptEntry[] => [...ids].map(entryOf);
const idsOf = (entries: readonly KeptEntry[]): string => entries.map(({ id }) => id).join("");

describe("moving", () => {
	it.each<[string, Place, string]>([
		["to the first rank", { to: 1 }, "cabd"],
		["to a rank in between", { to: 2 }, "acbd"],
		["to the rank that it has", { to: 3 }, "abcd"],
		["to a rank beyond the last", { to: 99 }, "abdc"],
		["before another", { before: "a" }, "cabd"],
		["after another", { after: "d" }, "abdc"],
		["beside itself", { after: "c" }, "abcd"],
	])("%s", (_, at, after) => {
		expect(idsOf(changeEntries(entriesOf("abcd"), [{ edit: "move", id: "c", at }]))).toBe(after);
	});
});

test("an entry is added last, or where it is told to", () => {
	const edits: EntryEdit[] = [
		{ edit: "add", entry: entryOf("x") },
		{ edit: "add", entry: entryOf("y"), at: { before: "a" } },
	];
	expect(idsOf(changeEntries(entriesOf("ab"), edits))).toBe("yabx");
});

test("an entry is removed", () => {
	expect(idsOf(changeEntries(entriesOf("abc"), [{ edit: "remove", id: "b" }]))).toBe("ac");
});

test.each<EntryEdit>([
	{ edit: "remove", id: "z" },
	{ edit: "move", id: "z", at: { to: 1 } },
	{ edit: "move", id: "a", at: { before: "z" } },
])("an entry that is not there is named: %j", (edit) => {
	expect(() => changeEntries(entriesOf("abc"), [edit])).toThrow(/no entry z/);
});

test("moves by any number of people, in any order, neither lose nor double an entry", () => {
	const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 30 });
	const moves = fc.array(
		fc.record({ who: fc.nat(), kind: fc.constantFrom("to", "before", "after"), where: fc.nat(40) }),
		{
			maxLength: 40,
		},
	);
	fc.assert(
		fc.property(list, moves, (ids, made) => {
			const idAt = (number: number): string => ids[number % ids.length] ?? "";
			const edits = made.map(({ who, kind, where }): EntryEdit => {
				const at = kind === "to" ? { to: where } : kind === "before" ? { before: idAt(where) } : { after: idAt(where) };
				return { edit: "move", id: idAt(who), at };
			});
			const after = changeEntries(ids.map(entryOf), edits);
			expect(after.map(({ id }) => id).sort()).toEqual(ids.toSorted());
			const last = edits.at(-1);
			if (last?.edit === "move") expectPlace(after, last.id, last.at);
		}),
		{ numRuns: 10_000 },
	);
});

/** The last move is where it was told to go. */
function expectPlace(entries: readonly KeptEntry[], id: string, at: Place): void {
	const indexOf = (wanted: string): number => entries.findIndex((entry) => entry.id === wanted);
	const index = indexOf(id);
	if ("to" in at) expect(index).toBe(Math.min(Math.max(at.to, 1), entries.length) - 1);
	else if ("before" in at) expect(at.before === id || indexOf(at.before) === index + 1).toBe(true);
	else expect(at.after === id || indexOf(at.after) === index - 1).toBe(true);
}
