import type { Evening, Locale } from "goodcry";
import ical, { ICalCalendarMethod } from "ical-generator";

/** An evening with its day, such as 2026-11-02. */
type DatedEvening = Evening & { readonly date: string };

/**
 * Evenings as an iCalendar text. Times float: they are eight o'clock for whoever opens it, wherever that is. The same evenings
 * always give the same text.
 * @param time when each evening begins, such as 20:00
 */
export function writeCalendar(evenings: readonly DatedEvening[], time: string, locale: Locale): string {
	const calendar = ical({
		prodId: { company: "Goodcry", product: "evenings", language: locale.toUpperCase() },
		name: "Goodcry",
		method: ICalCalendarMethod.PUBLISH,
	});
	for (const evening of evenings) {
		// Floating times are written as they stand in UTC.
		const start = new Date(`${evening.date}T${time}:00Z`);
		calendar.createEvent({
			id: `${evening.date}-${evening.slug}-${evening.from}@goodcry`,
			start,
			end: new Date(start.getTime() + evening.minutes * 60_000),
			stamp: start,
			floating: true,
			summary: summaryOf(evening, locale),
			description: [evening.text, ...(evening.gentler ? [evening.gentler.text] : [])].join("\n"),
		});
	}
	return calendar.toString();
}

function summaryOf({ title, hangul, from, to }: DatedEvening, locale: Locale): string {
	const episodes = from === to ? String(from) : `${from}–${to}`;
	return locale === "ko" ? `${hangul} ${episodes}회` : `${title} ${episodes}`;
}
