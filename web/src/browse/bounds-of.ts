import { type Length, lengths, type ShelfAsk } from "../address/shelf-ask.ts";

/** The most episodes of each length; what has more than the last but one is of the last. */
const most: Readonly<Record<Length, number>> = { tiny: 8, short: 12, usual: 16, long: 30, endless: 500 };

/** What a shelf asks of `/api/browse-dramas` besides its facets. */
export function boundsOf({ year, network, length, hours }: ShelfAsk): Record<string, unknown> {
	const first = Number.parseInt(year, 10);
	const last = year.endsWith("s") ? first + 9 : first;
	const before = length === "" ? undefined : lengths[lengths.indexOf(length) - 1];
	return {
		...(year === "" ? {} : { fromYear: first, toYear: last }),
		...(network === "" ? {} : { network: [network] }),
		...(length === "" ? {} : { fewestEpisodes: before ? most[before] + 1 : 1, mostEpisodes: most[length] }),
		...(hours === null ? {} : { mostHours: hours }),
	};
}

/** From how many to how many episodes a length goes; the longest has no end. */
export function episodesOf(length: Length): { readonly from: number; readonly to: number | null } {
	const before = lengths[lengths.indexOf(length) - 1];
	return { from: before ? most[before] + 1 : 1, to: length === "endless" ? null : most[length] };
}

/** How many dramas there are of each length. */
export function countLengths(
	episodes: readonly { readonly episodes: number; readonly dramas: number }[],
): readonly { readonly length: Length; readonly dramas: number }[] {
	return lengths.map((length) => {
		const { from, to } = episodesOf(length);
		const those = episodes.filter((one) => one.episodes >= from && one.episodes <= (to ?? Number.POSITIVE_INFINITY));
		return { length, dramas: those.reduce((sum, { dramas }) => sum + dramas, 0) };
	});
}

/** How many dramas there are of each decade, such as 2010s; the newest first. */
export function countDecades(
	years: readonly { readonly year: number; readonly dramas: number }[],
): readonly { readonly decade: string; readonly dramas: number }[] {
	const decades = Map.groupBy(years, ({ year }) => `${Math.floor(year / 10)}0s`);
	return [...decades]
		.map(([decade, those]) => ({ decade, dramas: those.reduce((sum, { dramas }) => sum + dramas, 0) }))
		.sort((a, b) => (a.decade < b.decade ? 1 : -1));
}
