import type { CheckedCatalogue, Finding } from "./finding.ts";

/** Late turns that a few plain words give away, and those words. */
const givenAwayBy: Readonly<Record<string, { en: RegExp; ko: RegExp }>> = {
	"death-of-lead": {
		en: /\b(?:(?:he|she|hero|heroine|they) (?:both )?(?:dies?|is killed|are killed)|dies in (?:his|her))\b/i,
		ko: /주인공이? 죽|그(?:가|녀가) 죽|그의 죽음|그녀의 죽음|숨을 거두|세상을 떠나고 만다/,
	},
	amnesia: { en: /\bamnesia|loses? (?:his|her) memor/i, ko: /기억상실|기억을 잃/ },
	"birth-secret": {
		en: /\bbirth secret|real (?:father|mother|parents)|half[- ](?:brother|sister)/i,
		ko: /출생의 비밀|친부|친모|이복/,
	},
	"terminal-illness": { en: /\bterminal|cancer\b|months to live/i, ko: /시한부|암에 걸|불치병/ },
	"memory-loss": { en: /\bdementia|alzheimer/i, ko: /치매|알츠하이머/ },
	suicide: { en: /\bsuicide|(?:kills?|killed) (?:him|her)self/i, ko: /자살|극단적 선택|스스로 목숨/ },
	"fake-death": { en: /\bfakes? (?:his|her|their) (?:own )?death/i, ko: /죽음을 위장|위장 죽음/ },
	reincarnation: { en: /\breincarnat|past li(?:fe|ves)/i, ko: /환생|전생/ },
};

const endingWords = {
	en: /\b(?:happy|sad|tragic|bittersweet|open) ending|in the end,? (?:he|she|they)|finale|last episode\b/i,
	ko: /해피 ?엔딩|새드 ?엔딩|열린 결말|슬픈 결말|비극적 결말|마지막 회/,
};

/** Words at rung 0 that name a late turn of their own drama, or its ending. */
export function checkSecrets({ dramas }: CheckedCatalogue): Finding[] {
	return dramas.flatMap(({ slug, file }) => {
		const late = lateFacets(file.profile.late ?? {});
		return (["en", "ko"] as const).flatMap((language) =>
			Object.entries(file.words[language]).flatMap(([part, text]) => {
				const where = `words.${language}.${part}`;
				const told = Object.entries(givenAwayBy).filter(([id, words]) => late.has(id) && words[language].test(text));
				const ending = endingWords[language].test(text)
					? [{ about: slug, message: `${where} speaks of the ending; it is rung 3.` }]
					: [];
				return [
					...told.map(([id]) => ({ about: slug, message: `${where} gives away its late turn ${id}; say it without.` })),
					...ending,
				];
			}),
		);
	});
}

/** Words of starter lists that do the same. */
export function checkListSecrets({ dramas, record }: CheckedCatalogue): Finding[] {
	const files = new Map(dramas.map(({ slug, file }) => [slug, file]));
	return (record.lists ?? []).flatMap((list) =>
		list.entries.flatMap(({ slug, words }) => {
			const late = lateFacets(files.get(slug)?.profile.late ?? {});
			return (["en", "ko"] as const).flatMap((language) => {
				const told = Object.keys(givenAwayBy).filter(
					(id) => late.has(id) && givenAwayBy[id]?.[language].test(words[language]),
				);
				if (endingWords[language].test(words[language])) told.push("ending");
				return told.map((id) => ({
					about: list.slug,
					message: `${slug}, ${language}: gives away ${id}; say it without.`,
				}));
			});
		}),
	);
}

/** Ids that stand under `late` and are present. */
function lateFacets(late: Readonly<Record<string, unknown>>): Set<string> {
	const ids = Object.values(late).flatMap((family) => Object.entries(family as Record<string, unknown>));
	return new Set(ids.filter(([id, grade]) => id !== "none" && grade !== 0 && grade !== "none").map(([id]) => id));
}
