import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { describeWithShared } from "../../../testing/shared-data.ts";
import { checkContradictions } from "./contradictions.ts";
import { checkFacts } from "./facts.ts";
import type { CheckedCatalogue, CheckedDrama } from "./finding.ts";
import { readChecked } from "./read-checked.ts";
import { runChecks } from "./run-checks.ts";
import { checkSecrets } from "./secrets.ts";
import { checkWords } from "./words.ts";

const catalogue = readChecked();
const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));
const first = catalogue.dramas[0] as CheckedDrama;

/** The catalogue's first drama with a few things changed. */
function changed(change: (file: CheckedDrama["file"]) => void): CheckedCatalogue {
	const file = structuredClone(first.file);
	change(file);
	return { ...catalogue, dramas: [{ ...first, file }] };
}

describe("the catalogue", () => {
	const report = runChecks(catalogue, shared);

	it("has nothing to mend", () => {
		expect(report.findings).toEqual([]);
	});

	it("says of 95 dramas in 100 whether they have what people refuse most", () => {
		for (const share of Object.values(report.decided)) expect(share).toBeGreaterThanOrEqual(0.95);
	});
});

describeWithShared("the catalogue's facts", "facts/kdramas.jsonl", () => {
	it("agree with public ones on year, episodes and a lead for 98 dramas in 100", () => {
		const { facts } = runChecks(catalogue, shared);
		expect((facts?.agreeing ?? 0) / (facts?.compared ?? 1)).toBeGreaterThanOrEqual(0.98);
	});
});

describe("a check", () => {
	it("finds words that are somebody else's, and words that two dramas share", () => {
		const copied = first.file.words.en.why;
		expect(
			checkWords({ ...catalogue, dramas: [first] }, [copied])
				.map(({ message }) => message)
				.join(),
		).toContain("our own words");
		const twins = { ...catalogue, dramas: [first, { ...first, slug: "twin" }] };
		expect(
			checkWords(twins, [])
				.map(({ message }) => message)
				.join(),
		).toContain("same as");
	});

	it("finds a happy ending that hurts most at the last", () => {
		const wrong = changed(({ profile }) => {
			profile.ending = { kind: "happy", closure: 5 };
			profile.hurt = [1, 1, 1, 1, 2, 3, 4, 5];
		});
		expect(
			checkContradictions(wrong)
				.map(({ message }) => message)
				.join(),
		).toContain("ends happily and hurts");
	});

	it("finds words that give away a late turn of their own drama, or the ending", () => {
		const wrong = changed(({ profile, words }) => {
			profile.late = { devices: { amnesia: 4 } };
			words.en.why = "She has amnesia.";
			words.ko.leaves = "해피엔딩이라 마음이 놓인다.";
		});
		const messages = checkSecrets(wrong)
			.map(({ message }) => message)
			.join();
		expect(messages).toContain("late turn amnesia");
		expect(messages).toContain("speaks of the ending");
	});

	it("finds a fact that differs unless the file explains it", () => {
		const row = { title: "x", year: 1999, episodes: 3, cast: [{ actor: "Somebody Else" }], ids: { mdl: 1 } };
		const wrong = changed(({ facts }) => {
			facts.ids = { mdl: 1 };
			delete facts.note;
		});
		expect(checkFacts(wrong, [row])).toMatchObject({ compared: 1, agreeing: 0, findings: [{ about: first.slug }] });
		const explained = changed(({ facts }) => {
			facts.ids = { mdl: 1 };
			facts.note = "Why.";
		});
		expect(checkFacts(explained, [row]).findings).toEqual([]);
	});
});
