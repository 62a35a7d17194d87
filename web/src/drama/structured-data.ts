import type { Locale } from "goodcry";
import type { Drama } from "../api/answers.ts";

/**
 * A drama at rung 0 as JSON-LD (schema.org TVSeries), for a script element: `<` is escaped, so that no text can end it.
 * @param drama told at rung 0
 */
export function structuredData(drama: Drama, locale: Locale, address: string): string {
	const isKorean = locale === "ko";
	const named = (name: string): object => {
		const hangul = drama.names[name];
		if (!hangul) return { "@type": "Person", name };
		return { "@type": "Person", name: isKorean ? hangul : name, alternateName: isKorean ? name : hangul };
	};
	const { title, hangul, premise, year, ended, episodes, genres, leads, director, writer, network } = drama;
	return JSON.stringify({
		"@context": "https://schema.org",
		"@type": "TVSeries",
		name: isKorean ? hangul : title,
		alternateName: isKorean ? title : hangul,
		url: address,
		description: premise,
		inLanguage: "ko",
		countryOfOrigin: { "@type": "Country", name: isKorean ? "대한민국" : "South Korea" },
		startDate: String(year),
		...(ended ? { endDate: String(ended) } : {}),
		numberOfEpisodes: episodes,
		...(genres.length > 0 ? { genre: genres } : {}),
		...(leads.length > 0 ? { actor: leads.map(({ actor }) => named(actor)) } : {}),
		...(director.length > 0 ? { director: director.map(named) } : {}),
		...(writer.length > 0 ? { author: writer.map(named) } : {}),
		...(network.length > 0
			? {
					publication: network.map((name) => ({
						"@type": "BroadcastEvent",
						publishedBy: { "@type": "Organization", name },
					})),
				}
			: {}),
	}).replaceAll("<", "\\u003c");
}

/** The same as the script element that a page carries. */
export function structuredDataElement(drama: Drama, locale: Locale, address: string): string {
	return `<script type="application/ld+json">${structuredData(drama, locale, address)}</script>`;
}
