import type { Locale } from "goodcry";
import type { MapDramasAnswer } from "../operations/map-dramas.ts";
import type { Page } from "./page.ts";
import { sayWithheld } from "./phrases.ts";
import { wrap } from "./width.ts";

const mostNamed = 6;

/** The map as text: each neighbourhood with what stands out there and its most widely watched dramas that keep the filters. */
export function tellMap({ dramas, regions, total, withheld }: MapDramasAnswer, locale: Locale, page: Page): string {
	const lines = regions.flatMap(({ label }, index) => {
		const there = dramas.filter(({ region, fits }) => region === index && fits);
		if (there.length === 0) return [];
		const names = there.slice(0, mostNamed).map(({ title, hangul }) => (locale === "ko" ? hangul : title));
		const rest = there.length > mostNamed ? page.faint(` … ${there.length}`) : "";
		return [`${page.strong(label || "·")}\n${wrap(names.join(", ") + rest, page.width, "   ")}`];
	});
	return [...lines, page.faint(sayWithheld(withheld, total, locale))].join("\n\n");
}
