/** Wider gaps inside a line are only layout; patterns that begin with white space take the square of their width. */
const widestGap = 20;
const wideGap = /[^\S\n]{21,}/g;

/** A text of somebody as it is read: composed letters (NFC), lines that end in a line feed, no wide gaps. */
export function readableText(given: string): string {
	return given
		.normalize("NFC")
		.replace(/\r\n?/g, "\n")
		.replace(wideGap, (gap) => gap.slice(0, widestGap));
}
