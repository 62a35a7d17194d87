import type { Engine } from "goodcry";
import type { Reader } from "./claim.ts";

/** The peer: a facet is claimed where its name or label stands in the text, whole words in English, anywhere in Korean. */
export function keywordMatch({ vocabulary }: Engine): Reader {
	const names = vocabulary.facets.map(({ id, label }) => ({
		facet: id,
		latin: [...new Set([label.en.toLowerCase(), id.replace(/-/g, " ")])],
		hangul: label.ko,
	}));
	return ({ text }) => {
		const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
		return names
			.filter(
				({ latin, hangul }) =>
					latin.some((name) => words.includes(` ${name} `)) || (hangul.length > 1 && text.includes(hangul)),
			)
			.map(({ facet }) => ({ facet, isPresent: true, confidence: 1 }));
	};
}
