import { expect, test } from "vitest";
import type { Drama } from "../api/answers.ts";
import { en } from "../words/en.ts";
import { likeThisBut } from "./like-this-but.ts";

const withRomance = (grade: number | null): Pick<Drama, "profile"> => {
	const none = { feeling: [], aftertaste: [], theme: [], tone: [], pace: [], setting: [], device: [], hurt: [] };
	const bond = grade === null ? [] : [{ facet: "romance", label: "romance", grade, means: "", text: "" }];
	return { profile: { ...none, bond } };
};
const labels = (drama: Pick<Drama, "profile">) => likeThisBut(drama, "Goblin", en.drama).map(({ label }) => label);

test("a love story is offered without the romance, any other as one", () => {
	expect(labels(withRomance(5))).toEqual(["lighter", "sadder", "shorter", "without the romance"]);
	expect(labels(withRomance(1)).at(-1)).toBe("a romance");
	expect(labels(withRomance(null)).at(-1)).toBe("a romance");
});
