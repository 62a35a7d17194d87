import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { PageBytes } from "./page-bytes.ts";

/** How bytes may travel; "identity" as they are. */
export type Encoding = "br" | "gzip" | "identity";

/** The shortest encoding of ours that a request takes, from its accept-encoding. */
export function encodingFor(accepted: string | null): Encoding {
	const taken = (accepted ?? "")
		.toLowerCase()
		.split(",")
		.filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
		.map((one) => one.replace(/;.*/, "").trim());
	return (["br", "gzip"] as const).find((encoding) => taken.includes(encoding)) ?? "identity";
}

/**
 * The page in an encoding, at the fastest step of each: less than a millisecond, for a page
 * that is a sixth longer than the usual step would make it and a fifth of its text.
 */
export function compressPage({ status, headers, bytes }: PageBytes, encoding: Encoding): PageBytes {
	const named = headers.map(([name, value]) =>
		name === "etag" && encoding !== "identity"
			? ([name, value.replace(/"$/, `-${encoding}"`)] as const)
			: ([name, value] as const),
	);
	const vary = ["vary", "accept-encoding"] as const;
	if (encoding === "identity") return { status, headers: [...named, vary], bytes };
	return {
		status,
		headers: [...named, vary, ["content-encoding", encoding]],
		bytes: new Uint8Array(shorten(bytes, encoding)),
	};
}

function shorten(bytes: Uint8Array, encoding: "br" | "gzip"): Buffer<ArrayBuffer> {
	if (encoding === "gzip") return gzipSync(bytes, { level: 1 });
	return brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
	});
}
