/**
 * A title and its year in brackets. Where a title without a year ends as if it had one, the guard goes before that bracket.
 * @param guard what keeps a bracket from being read as a year; empty where a format knows no escape
 */
export function titleWithYear(title: string, year: number | null, guard = ""): string {
	return year === null ? title.replace(/\((?=\d{4}\)$)/, `${guard}(`) : `${title} (${year})`;
}

/** Takes the number and the year off a heading such as “3. My Mister (2018)”. */
export function readHeading(text: string): { rank: number | null; title: string; year: number | null } {
	const {
		rank,
		title = "",
		year,
	} = /^(?:#?(?<rank>\d{1,4})[.):]\s+)?(?<title>.*?)(?:\s+\((?<year>(?:19|20)\d\d)\))?$/su.exec(text.trim())?.groups ??
	{};
	return { rank: rank ? Number(rank) : null, title, year: year ? Number(year) : null };
}
