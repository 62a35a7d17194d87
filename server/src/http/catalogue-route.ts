import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { loadCatalogue } from "@goodcry/catalogue";
import type { Hono } from "hono";
import type { RequestEnvironment } from "./environment.ts";

interface Packed {
	readonly plain: string;
	readonly gzipped: Uint8Array<ArrayBuffer>;
	readonly tag: string;
}

/**
 * Serves the compiled catalogue whole at `/api/catalogue`, for engines that run elsewhere: in a browser without a network, in a
 * program of one's own. It holds every grade, late turns and endings among them.
 */
export function mountCatalogue(app: Hono<RequestEnvironment>): void {
	let packed: Packed | undefined;
	app.get("/api/catalogue", ({ req }) => {
		packed ??= pack();
		const headers = {
			"content-type": "application/json; charset=utf-8",
			"cache-control": "public, max-age=300",
			vary: "accept-encoding",
			etag: packed.tag,
		};
		if (req.header("if-none-match") === packed.tag) return new Response(null, { status: 304, headers });
		const takesGzip = /\bgzip\b/.test(req.header("accept-encoding") ?? "");
		return takesGzip
			? new Response(packed.gzipped, { headers: { ...headers, "content-encoding": "gzip" } })
			: new Response(packed.plain, { headers });
	});
}

function pack(): Packed {
	const plain = JSON.stringify(loadCatalogue());
	return {
		plain,
		gzipped: gzipSync(plain),
		tag: `W/"${createHash("sha256").update(plain).digest("hex").slice(0, 16)}"`,
	};
}
