/** Whether a drama is called so, or a part of it, in either language; spaces, points and capitals do not count. */
export function isCalled(
	{ title, hangul }: { readonly title: string; readonly hangul: string },
	words: string,
): boolean {
	const wanted = plain(words);
	return wanted === "" || plain(title).includes(wanted) || plain(hangul).includes(wanted);
}

function plain(text: string): string {
	return text
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
}
