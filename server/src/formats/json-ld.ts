import type { DramaList } from "goodcry";
import { z } from "zod";
import { dramaAddress, slugInAddress } from "./drama-address.ts";
import { normalTitle } from "./normal-form.ts";
import { parseJson } from "./parse-json.ts";
import { readYear } from "./read-year.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading, type WriteContext } from "./reading.ts";

/** schema.org has no place for what stands behind a list; a part of that name holds it. */
const closingName = "closing";

const seriesShape = z.object({
	name: z.string().refine((name) => normalTitle(name) !== "", "is empty"),
	url: z.string().optional(),
	startDate: z.union([z.string(), z.number()]).optional(),
	datePublished: z.union([z.string(), z.number()]).optional(),
	description: z.string().optional(),
});
const elementShape = z.object({
	position: z.coerce.number().int().min(1).optional(),
	description: z.string().optional(),
	item: seriesShape,
});
const listShape = z.object({
	name: z.string().default(""),
	inLanguage: z.string().optional(),
	abstract: z.string().optional(),
	description: z.string().default(""),
	itemListElement: z.array(z.unknown()),
	hasPart: z.object({ name: z.string(), text: z.string() }).optional(),
});

/** Whether parsed JSON is a list in schema.org's words. */
export function isJsonLd(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "itemListElement");
}

/** A list as schema.org's ItemList of TVSeries. It may stand in a page: no character of it ends a script element. */
export function writeJsonLd(list: DramaList, { site, address }: WriteContext): string {
	const document = {
		"@context": "https://schema.org",
		"@type": ["ItemList", "CreativeWork"],
		url: address,
		name: list.title,
		inLanguage: list.locale,
		...(list.introduction ? { abstract: list.introduction } : {}),
		itemListOrder: "https://schema.org/ItemListOrderAscending",
		numberOfItems: list.entries.length,
		itemListElement: list.entries.map(({ slug, title, year, words }, index) => ({
			"@type": "ListItem",
			position: index + 1,
			...(words ? { description: words } : {}),
			item: {
				"@type": "TVSeries",
				name: title,
				...(slug ? { url: dramaAddress(slug, list.locale, site) } : {}),
				...(year === null ? {} : { startDate: String(year) }),
			},
		})),
		...(list.closing ? { hasPart: { "@type": "CreativeWork", name: closingName, text: list.closing } } : {}),
	};
	return `${JSON.stringify(document, null, 2).replaceAll("<", "\\u003c")}\n`;
}

/** Reads what {@link writeJsonLd} wrote, and any ItemList whose elements have an item with a name. @throws AppError when it is not JSON. */
export function readJsonLd(text: string): Reading {
	const list = listShape.safeParse(parseJson(text));
	if (!list.success)
		return { ...emptyReading, problems: [{ row: 1, reason: "This is no ItemList with itemListElement." }] };
	const { name, inLanguage, abstract, description, itemListElement, hasPart } = list.data;
	const problems: Problem[] = [];
	const entries = itemListElement.flatMap((one, index): ReadEntry[] => {
		const element = elementShape.safeParse(one);
		const year = element.success ? yearOf(element.data.item) : null;
		if (element.success && year !== undefined) return [readElement(element.data, year, index + 1)];
		const issue = element.error?.issues[0];
		const reason = issue ? `The element does not fit: ${issue.path.join(".")}: ${issue.message}.` : "Its year is none.";
		problems.push({ row: index + 1, reason });
		return [];
	});
	return {
		title: name,
		locale: inLanguage === undefined ? null : inLanguage.startsWith("ko") ? "ko" : "en",
		introduction: abstract ?? description,
		entries,
		closing: hasPart?.name === closingName ? hasPart.text : "",
		problems,
	};
}

function readElement(
	{ position, description, item }: z.output<typeof elementShape>,
	year: number | null,
	row: number,
): ReadEntry {
	const words = description ?? item.description ?? "";
	return { row, rank: position ?? null, slug: slugInAddress(item.url ?? ""), title: item.name, year, words };
}

function yearOf({ startDate, datePublished }: z.output<typeof seriesShape>): number | null | undefined {
	return readYear(String(startDate ?? datePublished ?? "").slice(0, 4));
}
