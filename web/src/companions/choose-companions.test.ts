import { expect, test } from "vitest";
import { dramaWith, gradeFor } from "../drama/drama-for-tests.ts";
import { dramaPageEn } from "../words/drama-page-en.ts";
import { chooseCompanions } from "./choose-companions.ts";

const hurting = (peak: number) => ({ peak, recovery: 0, curve: Array.from({ length: 8 }, () => peak) });
const grief = { feeling: [gradeFor("sorrow", 5)], aftertaste: [gradeFor("comforted", 4)] };
const hospital = { theme: [gradeFor("family", 4), gradeFor("illness", 4)], setting: [gradeFor("hospital", 5)] };
const drama = dramaWith({ slug: "origin", hurt: hurting(4), profile: { ...grief, ...hospital } });
const none = { sameAche: [], kinder: [], after: [] };
const choose = (candidates: Partial<typeof none | Parameters<typeof chooseCompanions>[1]>) =>
	chooseCompanions(drama, { ...none, ...candidates }, dramaPageEn.companions);

test("the same ache in another story goes before the same ache in the same story", () => {
	const elsewhere = { theme: [gradeFor("war", 5)], setting: [gradeFor("island", 4)] };
	const twin = dramaWith({
		slug: "twin",
		hurt: hurting(4),
		profile: { ...grief, ...hospital, bond: [gradeFor("x", 3)] },
	});
	const other = dramaWith({ slug: "other", hurt: hurting(4), profile: { ...grief, ...elsewhere } });

	const { sameAche } = choose({ sameAche: [twin, other] });

	expect(sameAche.map(({ slug }) => slug)).toEqual(["other", "twin"]);
	expect(sameAche[0]?.why).toBe("Shares sorrow, comforted. What differs: war, island.");
});

test("kinder is only what hurts less at its worst and is about the same", () => {
	const kinder = dramaWith({ slug: "kinder", hurt: hurting(2), profile: hospital });
	const asHard = dramaWith({ slug: "as-hard", hurt: hurting(4), profile: hospital });
	const another = dramaWith({ slug: "another", hurt: hurting(1), profile: { theme: [gradeFor("war", 5)] } });

	expect(choose({ kinder: [asHard, another, kinder] }).kinder).toEqual([
		{ slug: "kinder", why: "Shares hospital, family; hurts 2 of 5 at its worst, not 4." },
	]);
});

test("after it comes only what is gentle and leaves one well", () => {
	const hopeful = { aftertaste: [gradeFor("hopeful", 4)] };
	const gentle = dramaWith({ slug: "gentle", hurt: hurting(1), profile: hopeful });
	const hard = dramaWith({ slug: "hard", hurt: hurting(3), profile: hopeful });
	const hollow = dramaWith({ slug: "hollow", hurt: hurting(1), profile: { aftertaste: [gradeFor("hollow", 4)] } });

	expect(choose({ after: [hard, hollow, gentle] }).after).toEqual([
		{ slug: "gentle", why: "Hurts 1 of 5 at most; afterwards: hopeful." },
	]);
});

test("no drama stands on two shelves, and none beside itself", () => {
	const kinder = dramaWith({ slug: "kinder", hurt: hurting(3), profile: { ...grief, ...hospital } });
	const { sameAche, kinder: kind } = choose({ sameAche: [drama, kinder], kinder: [drama, kinder] });

	expect(kind.map(({ slug }) => slug)).toEqual(["kinder"]);
	expect(sameAche).toEqual([]);
});
