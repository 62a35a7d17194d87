import type { Locale } from "goodcry";
import { inLocale } from "../address/locale.ts";
import type { Words } from "../words/en.ts";
import { escaped } from "./sitemap.ts";

/** The description (OpenSearch 1.1) by which a browser can ask from its address bar. */
export function writeOpenSearch(origin: string, locale: Locale, { site }: Words): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(site.name)}</ShortName>
<Description>${escaped(site.tagline)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${locale}</Language>
<Image width="32" height="32" type="image/svg+xml">${escaped(origin)}/favicon.svg</Image>
<Url type="text/html" template="${escaped(origin + inLocale("/find", locale))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
