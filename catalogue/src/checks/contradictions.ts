import { oftenRefused } from "../often-refused.ts";
import { decode } from "./decoded.ts";
import type { CheckedCatalogue, Finding } from "./finding.ts";

/** A theme from this grade on needs its warning. */
const themeNeeds: readonly (readonly [theme: string, from: number, warning: string])[] = [
	["bullying", 3, "bullying-scenes"],
	["affair", 3, "infidelity"],
	["serial-murder", 3, "murder"],
	["loan-shark", 3, "debt-collection"],
];

/** Grades that cannot both be right. */
export function checkContradictions({ dramas, record }: CheckedCatalogue): Finding[] {
	const columns = new Map(record.vocabulary.facets.map(({ id }, column) => [id, column]));
	return dramas.flatMap(({ slug, file, record: drama }) => {
		const grades = decode(drama.cells);
		const grade = (id: string): number | null => grades[columns.get(id) ?? -1] ?? null;
		const messages: string[] = [];
		const { ending, hurt } = file.profile;
		if (ending.kind === "happy" && (hurt[7] ?? 0) >= 4)
			messages.push("ends happily and hurts 4 or more in its last part; one is wrong.");
		if (ending.kind === "happy" && (grade("shattered") ?? 0) >= 3)
			messages.push("ends happily and leaves one shattered; one is wrong.");
		if (ending.kind === "sad" && (grade("uplifted") ?? 0) >= 4)
			messages.push("ends sadly and leaves one uplifted; one is wrong.");
		for (const [theme, from, warning] of themeNeeds) {
			if ((grade(theme) ?? 0) >= from && !grade(warning))
				messages.push(`has ${theme} ${grade(theme)} and no warning ${warning}; add it.`);
		}
		if ((grade("light") ?? 0) >= 4 && (grade("bleak") ?? 0) >= 4)
			messages.push("is both light 4 and bleak 4; one is wrong.");
		return messages.map((message) => ({ about: slug, message }));
	});
}

/** For each facet that people often refuse the share of dramas in which it is known, 0–1. */
export function decidedShares({ dramas, record }: CheckedCatalogue): Record<string, number> {
	const columns = new Map(record.vocabulary.facets.map(({ id }, column) => [id, column]));
	const share = (id: string): number =>
		dramas.filter(({ record: drama }) => decode(drama.cells)[columns.get(id) ?? -1] !== null).length /
		Math.max(1, dramas.length);
	return Object.fromEntries(oftenRefused.map((id) => [id, share(id)]));
}
