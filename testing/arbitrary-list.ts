import fc from "fast-check";
import type { DramaList, ListEntry } from "goodcry";

/** What formats stumble over. */
const hazards = [
	..."\"'`,;\t\n\r=+-@#*_[]()<>&|\\~!.:/{}$^%",
	"\r\n",
	"\n\n",
	"1. ",
	"## 2. ",
	"# ",
	"###",
	"* * *",
	"---",
	"```\n",
	"    ",
	"  ",
	" (2018)",
	"(1999)",
	"]]>",
	"-->",
	"<!--",
	"</script>",
	"&amp;",
	"&#39;",
	"&lt;",
	'[goodcry-list]: # "ko"',
	"=HYPERLINK(1)",
	"'=1",
	"\u0000",
	"\u200f",
	"\u2028",
	"\u0085",
	"\ufeff",
	"\u0338",
	"e\u0301",
	"＝",
	"👩‍👩‍👧",
	"🇰🇷",
	"나의 아저씨",
	"\u1112\u1161\u11ab",
	"שלום",
	"مرحبا",
	"\u202e",
	"\ud800",
	"https://goodcry.example/drama/my-mister",
] as const;

const snippet = fc.oneof(
	fc.constantFrom(...hazards),
	fc.string({ unit: "binary", maxLength: 6 }),
	fc.lorem({ maxCount: 3 }),
);
const anyText = (most: number): fc.Arbitrary<string> =>
	fc.array(snippet, { maxLength: most }).map((parts) => parts.join(""));

const markdown = fc.oneof(
	anyText(12),
	fc.constantFrom(
		'Two *lonely* people.\n\nAnd a [link](https://example.org/a_(b) "t").',
		"# One\n\n## Two\n\n1. a\n2. b\n\n- c\n  - d\n\n> e\n\n```js\n# not a heading\n```\n\n* * *\n\nAfter.",
		"Hard break  \nhere\\\nand there\n\n    code\n\n<b>html</b> &copy; <https://example.org>",
		"* * *\n* * * *\n###### six\n####### seven",
		"1. One (2018)\n\n    set in\n\n  less",
	),
);

/** Titles that are more than white space, and in every script. */
const title = anyText(8).filter((text) => /[\p{L}\p{N}\p{S}]/u.test(text));

/** Lists as strangers might write them: any title, any words, some of the dramas known. */
export function arbitraryList(slugs: readonly string[]): fc.Arbitrary<DramaList> {
	const entry: fc.Arbitrary<ListEntry> = fc.record({
		slug: fc.option(fc.constantFrom(...slugs)),
		title,
		year: fc.option(fc.integer({ min: 1900, max: 2200 })),
		words: markdown,
	});
	return fc.record({
		title: anyText(8),
		locale: fc.constantFrom("en" as const, "ko" as const),
		introduction: markdown,
		entries: fc.array(entry, { maxLength: 6 }),
		closing: markdown,
	});
}
