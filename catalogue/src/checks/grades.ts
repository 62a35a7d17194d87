import { decode } from "./decoded.ts";
import type { CheckedCatalogue, Finding } from "./finding.ts";

/** No facet is what most dramas are: above this share at 4 and 5 it tells nothing. */
const mostHigh = 0.6;
const leastTelling = 8;
/** What nearly every drama is by its nature. */
const common = new Set(["present-day", "romance", "gentle", "closure", "happy-ending"]);

/** Facets that tell nothing, dramas that are hardly graded, and two dramas with one profile. */
export function checkGrades({ dramas, record }: CheckedCatalogue): Finding[] {
	const { facets } = record.vocabulary;
	const graded = dramas.map(({ slug, record: drama }) => ({ slug, grades: decode(drama.cells) }));
	const findings: Finding[] = facets.flatMap(({ id }, column) => {
		const grades = graded.map((drama) => drama.grades[column] ?? null);
		const high = grades.filter((grade) => (grade ?? 0) >= 4).length / Math.max(1, grades.length);
		if (high > mostHigh && !common.has(id))
			return [{ about: id, message: `${Math.round(high * 100)} % of dramas are graded 4 or 5; use the whole scale.` }];
		return grades.some((grade) => (grade ?? 0) > 0)
			? []
			: [{ about: id, message: "no drama has it; grade it or take it out of the vocabulary." }];
	});
	const profiles = new Map<string, string>();
	for (const { slug, grades } of graded) {
		const telling = grades.filter((grade) => (grade ?? 0) > 2).length;
		if (telling < leastTelling)
			findings.push({ about: slug, message: `only ${telling} facets above 2; grade ${leastTelling} or more.` });
		const profile = grades.join();
		const twin = profiles.get(profile);
		if (twin) findings.push({ about: slug, message: `its profile is the same as ${twin}'s; tell them apart.` });
		profiles.set(profile, slug);
	}
	return findings;
}
