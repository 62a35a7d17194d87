import { expect, test } from "vitest";
import { missingPeople } from "./missing-people.ts";
import type { ReadRow } from "./read-rows.ts";

const rows: ReadRow[] = [
	{ kind: "people", label: "With", chips: [{ label: "Hyun Bin", parts: ["people.Hyun Bin"] }], faint: [] },
];
const reason = (facet: string) => ({ facet, text: `${facet}.`, share: 10 });

test("whom a wish asks for is missing where no drama that is shown has them", () => {
	expect(missingPeople(rows, [{ reasons: [reason("zombies")] }, { reasons: [] }])).toEqual(["Hyun Bin"]);
	expect(missingPeople(rows, [{ reasons: [reason("zombies"), reason("person")] }, { reasons: [] }])).toEqual([]);
	expect(missingPeople([], [{ reasons: [] }])).toEqual([]);
});

test("nobody is said to be missing where nothing is shown", () => {
	expect(missingPeople(rows, [])).toEqual([]);
});
