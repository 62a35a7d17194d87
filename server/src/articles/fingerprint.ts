import { createHash } from "node:crypto";
import type { DramaList } from "goodcry";

/**
 * The same for the same article, however it was marked up or spaced: SHA-256, in hexadecimal, of the letters and digits of its
 * title, introduction, entries and closing.
 */
export function fingerprintOf({ title, introduction, entries, closing }: DramaList): string {
	const parts = [title, introduction, ...entries.flatMap((entry) => [entry.title, entry.words]), closing];
	const letters = parts.map((part) =>
		part
			.normalize("NFKC")
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]/gu, ""),
	);
	return createHash("sha256").update(letters.join("\n")).digest("hex");
}
