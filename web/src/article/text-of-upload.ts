/** The text of an uploaded file: UTF-8, UTF-16 with its mark, or the Korean encoding of older files. */
export async function textOfUpload(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	for (const encoding of ["utf-8", "euc-kr"]) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// Not written in this encoding; the next one may fit.
		}
	}
	return new TextDecoder().decode(bytes);
}
