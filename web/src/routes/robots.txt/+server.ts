import type { RequestHandler } from "./$types";

/** What search engines may read. Opened rungs are kept out by their pages; what only takes something back is not worth a visit. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		[
			"User-agent: *",
			"Disallow: /api/",
			"Disallow: /mcp",
			"Disallow: /*drop=",
			`Sitemap: ${url.origin}/sitemap.xml`,
			"",
		].join("\n"),
		{ headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" } },
	);
