import { expect, test } from "vitest";
import { writeSitemap } from "./sitemap.ts";

test("every page stands in both languages, each with its twins", () => {
	const sitemap = writeSitemap("http://localhost", ["my-mister"], ["/browse/year/2018"]);

	expect(sitemap).toContain(
		'<url><loc>http://localhost/ko/drama/my-mister</loc><xhtml:link rel="alternate" hreflang="en" href="http://localhost/drama/my-mister"/><xhtml:link rel="alternate" hreflang="ko" href="http://localhost/ko/drama/my-mister"/><xhtml:link rel="alternate" hreflang="x-default" href="http://localhost/drama/my-mister"/></url>',
	);
	expect(sitemap.match(/<url>/g)).toHaveLength(26);
});

test("a page in one language stands once, without twins", () => {
	const sitemap = writeSitemap("http://localhost", [], [], [{ path: "/lists/three-x1", locale: "ko" }]);

	expect(sitemap).toContain("<url><loc>http://localhost/ko/lists/three-x1</loc></url>");
	expect(sitemap).not.toContain("<loc>http://localhost/lists/three-x1</loc>");
});
