import { josa } from "../ranking/korean-particle.ts";
import type { Bilingual, Facet, Family, Locale } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What a friend calls a step: "kinder", "less dark", "더 웃긴". In Korean it stands before a noun. */
export function sayStep(facet: Facet, step: number, { record }: Vocabulary, locale: Locale): string {
	const way = step > 0 ? "more" : "less";
	const named = record.critiques?.[facet.id];
	return (named ?? byLabel(facet))[way][locale];
}

/** What has no degree in Korean: one has more of 저승 이야기, and not more 저승. */
const told: ReadonlySet<Family> = new Set<Family>(["theme", "bond", "setting"]);

function byLabel({ family, label: { en, ko } }: Facet): Readonly<Record<"more" | "less", Bilingual>> {
	const about = family === "theme" ? "about " : "";
	const isTold = told.has(family);
	const subject = isTold && !ko.endsWith("이야기") ? `${ko} 이야기` : ko;
	const marked = `${subject}${josa(subject, "이", "가")}`;
	return {
		more: { en: `more ${about}${en}`, ko: `${marked} 더 많은` },
		less: { en: `less ${about}${en}`, ko: `${marked} ${isTold ? "더 적은" : "덜한"}` },
	};
}
