/**
 * A title and its year in brackets. Where a title without a year ends as if it had one, the guard goes before that bracket.
 * @param guard what keeps a bracket from being read as a year; empty where a format knows no escape
 */
export function titleWithYear(title: string, year: number | null, guard = ""): string {
	return year === null ? title.replace(/\((?=\d{4}\)$)/, `${guard}(`) : `${title} (${year})`;
}
