/** How much time an address gives a plan. */
export interface PlanTime {
	readonly evenings?: number;
	readonly minutesPerEvening?: number;
	/** The first evening, such as 2026-11-02T20:30. */
	readonly start?: string;
}

/** Reads the evenings, minutes, first day and hour out of an address; anything odd is left out. */
export function readPlanTime(search: Pick<URLSearchParams, "get">): PlanTime {
	const evenings = wholeBetween(search.get("evenings"), 1, 60);
	const minutesPerEvening = wholeBetween(search.get("minutes"), 10, 720);
	const day = search.get("from") ?? "";
	const hour = search.get("at") ?? "";
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
	const isHour = /^([01]\d|2[0-3]):[0-5]\d$/.test(hour);
	return {
		...(evenings === null ? {} : { evenings }),
		...(minutesPerEvening === null ? {} : { minutesPerEvening }),
		...(isDay ? { start: isHour ? `${day}T${hour}` : day } : {}),
	};
}

/** The same as an address carries it. */
export function planTimeIn({ evenings, minutesPerEvening, start }: PlanTime): Record<string, string> {
	const [from, at] = start?.split("T") ?? [];
	return {
		...(evenings === undefined ? {} : { evenings: String(evenings) }),
		...(minutesPerEvening === undefined ? {} : { minutes: String(minutesPerEvening) }),
		...(from === undefined ? {} : { from }),
		...(at === undefined ? {} : { at }),
	};
}

function wholeBetween(text: string | null, least: number, most: number): number | null {
	const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
	return number >= least && number <= most ? number : null;
}
