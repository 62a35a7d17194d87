import { compileVocabulary, newDrama } from "@goodcry/catalogue/compiler";
import { AppError } from "goodcry";
import { z } from "zod";

const given = z.object({
	title: z.string().trim().min(1),
	hangul: z.string().optional(),
	year: z.coerce.number().int().min(1960).max(2100).optional(),
	network: z.string().optional(),
	episodes: z.coerce.number().int().min(1).max(500).optional(),
});

/**
 * Begins a drama's file and says what to do with it.
 * @throws AppError when a fact is not one, or the drama has a file already.
 */
export function beginDrama(facts: Readonly<Record<string, unknown>>): string {
	const parsed = given.safeParse(facts);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new AppError(
			"bad-input",
			`${issue?.path.join(".")}: ${issue?.message}`,
			"Give the year and the episodes as whole numbers.",
		);
	}
	const { title, hangul, year, network, episodes } = parsed.data;
	const path = newDrama(
		{
			title,
			...(hangul ? { hangul } : {}),
			...(year ? { year } : {}),
			...(network ? { network } : {}),
			...(episodes ? { episodes } : {}),
		},
		compileVocabulary().vocabulary,
	);
	if (!path) throw new AppError("bad-input", `There is a file of "${title}" already.`, "Edit that one.");
	return `Begun: ${path}\nGrade it (docs/grading.md), then see what is missing: npx goodcry catalogue check ${path.replace(/^.*\/|\.yaml$/g, "")}`;
}
