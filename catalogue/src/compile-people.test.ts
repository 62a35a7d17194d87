import type { DramaRecord } from "goodcry";
import { expect, it } from "vitest";
import { compileCatalogue } from "./compile-catalogue.ts";
import { compilePeople, namedTwice } from "./compile-people.ts";
import { peopleSchema } from "./schema.ts";

const { record } = compileCatalogue();
const myMister = record.dramas.find(({ slug }) => slug === "my-mister") as DramaRecord;

it("a drama has the Hangul of those who are in it and made it", () => {
	expect(myMister.names).toMatchObject({ "Lee Sun-kyun": "이선균", IU: "아이유", "Kim Won-seok": "김원석" });
});

it("most leads are known in Hangul", () => {
	const leads = record.dramas.flatMap(({ leads, names = {} }) => leads.map(({ actor }) => actor in names));
	expect(leads.filter(Boolean).length / leads.length).toBeGreaterThan(0.9);
});

it("one person is written in one way", () => {
	const namesOf = new Map<string, Set<string>>();
	for (const { names = {} } of record.dramas) {
		for (const [name, hangul] of Object.entries(names))
			namesOf.set(hangul, (namesOf.get(hangul) ?? new Set()).add(name));
	}
	expect([...(namesOf.get("임지연") ?? [])]).toEqual(["Lim Ji-yeon"]);
	expect([...(namesOf.get("정유미") ?? [])].sort()).toEqual(["Jung Yoo-mi", "Jung Yu-mi"]);
});

it("two ways to write one name are named, a namesake is not", () => {
	const lim = { hangul: "임지연" };
	expect(namedTwice({ "Im Ji-yeon": lim, IU: { hangul: "아이유" }, "Lim Ji-yeon": lim })).toEqual([
		["Im Ji-yeon", "Lim Ji-yeon"],
	]);
	expect(namedTwice({ "Im Ji-yeon": lim, "Lim Ji-yeon": { ...lim, namesake: true } })).toEqual([]);
	expect(namedTwice({ "Lim Ji-yeon": { ...lim, namesake: true }, "Im Ji-yeon": lim })).toEqual([]);
});

it("what is not Hangul is said to be none, with or without a mark", () => {
	const messages = ["JB", { hangul: "JB", namesake: true }].map(
		(said) => peopleSchema.safeParse({ "Jay B": said }).error?.issues[0]?.message,
	);
	expect(messages).toEqual(["is not a name in Hangul", "is not a name in Hangul"]);
});

it("a name that nobody has is a problem with its line", () => {
	const { problems } = compilePeople([myMister]);
	expect(problems[0]).toMatchObject({ file: "people.yaml", line: expect.any(Number) });
	expect(problems.map(({ message }) => message)).not.toContain('Nobody in the catalogue is called "IU".');
});
