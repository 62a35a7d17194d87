import { josa } from "../ranking/korean-particle.ts";
import type { Bilingual, Facet, Locale } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What a friend calls a step: "kinder", "less dark", "더 웃긴". In Korean it stands before a noun. */
export function sayStep(facet: Facet, step: number, { record }: Vocabulary, locale: Locale): string {
	const way = step > 0 ? "more" : "less";
	const named = record.critiques?.[facet.id];
	return (named ?? byLabel(facet))[way][locale];
}

function byLabel({ family, label: { en, ko } }: Facet): Readonly<Record<"more" | "less", Bilingual>> {
	const about = family === "theme" ? "about " : "";
	const subject = `${ko}${josa(ko, "이", "가")}`;
	return {
		more: { en: `more ${about}${en}`, ko: `${subject} 더 있는` },
		less: { en: `less ${about}${en}`, ko: `${subject} 덜한` },
	};
}
