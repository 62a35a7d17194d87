import { XMLParser, XMLValidator } from "fast-xml-parser";
import { AppError } from "goodcry";
import { z } from "zod";
import { listLimits } from "../operations/shapes/list-shape.ts";
import { slugInAddress } from "./drama-address.ts";
import { htmlToText } from "./html-to-text.ts";
import { hasMarks, readMarks } from "./marks.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";
import { readHeading } from "./title-and-year.ts";

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	textNodeName: "#text",
	parseTagValue: false,
	trimValues: false,
	htmlEntities: true,
	maxNestedTags: 32,
	isArray: (name) => name === "item" || name === "entry" || name === "link",
});

const text = z.union([
	z.string(),
	z.object({ "#text": z.coerce.string().default("") }).transform((node) => node["#text"]),
]);
const link = z.array(z.union([z.string(), z.looseObject({ "@href": z.string() }).transform((node) => node["@href"])]));
const itemShape = z.object({
	title: text.optional(),
	link: link.optional(),
	"content:encoded": text.optional(),
	content: text.optional(),
	description: text.optional(),
	summary: text.optional(),
});
const titled = z.object({ title: text.optional() });
const aroundShape = titled.extend({ channel: titled.optional() });

/**
 * Reads a feed, RSS or Atom: what we wrote, exactly; of others each item as an entry. Item by item where the whole is no XML.
 * @throws AppError when it declares a document type, with which an XML file can grow without end
 */
export function readFeed(xml: string): Reading {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
		throw new AppError(
			"bad-input",
			"The feed declares a document type or entities of its own; such a file is not read.",
			"Take the lines with <!DOCTYPE and <!ENTITY out; a feed needs none.",
		);
	}
	const blocks = [...xml.matchAll(/<(item|entry)(?:\s[^<>]*)?>[\s\S]*?(?:<\/\1>|$)/g)];
	if (blocks.length > listLimits.entries + 1) {
		const message = `The feed has ${blocks.length} items; a list holds at most ${listLimits.entries}.`;
		throw new AppError("too-large", message, "Send it in pieces.");
	}
	const readings = blocks.map(({ 0: block, index }) => readItem(block, xml.slice(0, index).split("\n").length));
	const around = readAround(xml, blocks);
	const whole = readings.find(({ locale }) => locale !== null) ?? { ...emptyReading, title: around.title };
	const problems = [...readings.flatMap((reading) => reading.problems), ...around.problems];
	return { ...whole, entries: readings.flatMap(({ entries }) => entries), problems };
}

function readItem(block: string, row: number): Reading {
	const broken = problemIn(block, row);
	if (broken) return { ...emptyReading, problems: [broken] };
	const parsed = itemShape.safeParse(firstOf(parse(block)));
	if (!parsed.success) return { ...emptyReading, problems: [{ row, reason: "The item has no title that is text." }] };
	const { title = "", link: links = [], content, description, summary } = parsed.data;
	const html = parsed.data["content:encoded"] ?? content ?? description ?? summary ?? "";
	if (hasMarks(html)) return atRow(readMarks(html), row);
	const heading = readHeading(htmlToText(title));
	if (heading.title === "") return { ...emptyReading, problems: [{ row, reason: "The item has no title." }] };
	const slug = links.map(slugInAddress).find((found) => found !== null) ?? null;
	return { ...emptyReading, entries: [{ row, slug, ...heading, words: htmlToText(html) }] };
}

function atRow(reading: Reading, row: number): Reading {
	const placed = (entry: ReadEntry): ReadEntry => ({ ...entry, row });
	return {
		...reading,
		entries: reading.entries.map(placed),
		problems: reading.problems.map((one) => ({ ...one, row })),
	};
}

/** The feed without its items: its title, and what is wrong there. */
function readAround(xml: string, blocks: readonly RegExpExecArray[]): { title: string; problems: readonly Problem[] } {
	const ends = [0, ...blocks.map(({ 0: block, index }) => index + block.length)];
	const kept = ends.map((end, at) => xml.slice(end, blocks[at]?.index));
	const lines = blocks.map(([block]) => block.replace(/[^\n]/g, ""));
	const bare = kept.map((part, at) => part + (lines[at] ?? "")).join("");
	const problem = problemIn(bare, 1);
	if (problem) return { title: "", problems: [problem] };
	const { channel, ...feed } = aroundShape.safeParse(parse(bare)).data ?? {};
	const title = htmlToText(channel?.title ?? feed.title ?? "");
	return { title, problems: blocks.length === 0 ? [{ row: 1, reason: "The feed has no items." }] : [] };
}

function problemIn(xml: string, row: number): Problem | null {
	const checked = XMLValidator.validate(xml);
	if (checked === true) return null;
	const { msg, line } = checked.err;
	return { row: row + line - 1, reason: `This is not XML: ${msg.replace(/\.?$/, ".")}` };
}

/** The one element that a piece of XML holds. */
function parse(xml: string): unknown {
	try {
		return Object.entries(parser.parse(xml) as object).find(([name]) => !name.startsWith("?"))?.[1];
	} catch (error) {
		const reason = error instanceof Error ? error.message : "";
		throw new AppError("bad-input", `The feed cannot be read: ${reason}.`, "Export it again.");
	}
}

function firstOf(value: unknown): unknown {
	return Array.isArray(value) ? value[0] : value;
}
