import { AppError } from "goodcry";

/** How long a text may be, in bytes of UTF-8. */
const longestText = 200_000;

/** How long a page of HTML may be, of which most is no text. */
export const longestPage = 2_000_000;

/** Above this share of unprintable characters a text is taken for something else. */
const mostUnprintable = 0.1;

/**
 * Refuses what is no text that a person wrote.
 * @param longest in bytes of UTF-8
 * @throws AppError `too-large` above that, `not-text` for a binary file.
 */
export function requireText(text: string, longest = longestText): void {
	const bytes = Buffer.byteLength(text);
	if (bytes > longest) throw tooLarge(bytes, longest);
	// A byte that is no UTF-8 arrives as U+FFFD.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const unprintable = text.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
	if (text.includes("\0") || unprintable > text.length * mostUnprintable) {
		throw new AppError(
			"not-text",
			"This is not a text but a file of another kind.",
			"Send plain text or Markdown in UTF-8; save a page or document as text first.",
		);
	}
}

/** The error for a text of that many bytes. */
export function tooLarge(bytes: number, longest = longestText): AppError {
	return new AppError(
		"too-large",
		`The text has ${Math.ceil(bytes / 1000)} kB; at most ${longest / 1000} kB are read.`,
		"Send the part that lists the dramas, or send it in pieces.",
	);
}
