/**
 * The text of some bytes: in the encoding that is named, else UTF-16 with its mark, UTF-8, the encoding that the page itself
 * names, or the Korean one of older files (EUC-KR), whichever fits first.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	const written = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(
		new TextDecoder("latin1").decode(bytes.subarray(0, 4096)),
	)?.[1];
	for (const encoding of [named, "utf-8", written, "euc-kr"]) {
		try {
			if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {
			// No such encoding, or not written in it; the next one may fit.
		}
	}
	return new TextDecoder().decode(bytes);
}
