/** How much time an address gives a plan. */
export interface PlanTime {
	readonly evenings?: number;
	readonly minutesPerEvening?: number;
	/** The first evening, such as 2026-11-02T20:30. */
	readonly start?: string;
}

type Range = readonly [least: number, most: number];

/** How many evenings a plan may have, and how many minutes an evening. */
export const planRange = { evenings: [1, 60], minutes: [10, 720] } as const satisfies Record<string, Range>;

/** Which numbers an address gives that no plan can have; the plan is made as if they were not there. */
export function timeOutOfRange(search: Pick<URLSearchParams, "get">): (keyof typeof planRange)[] {
	return (["evenings", "minutes"] as const).filter(
		(name) => (search.get(name) ?? "") !== "" && wholeWithin(search.get(name), planRange[name]) === null,
	);
}

/** Reads the evenings, minutes, first day and hour out of an address; anything odd is left out. */
export function readPlanTime(search: Pick<URLSearchParams, "get">): PlanTime {
	const evenings = wholeWithin(search.get("evenings"), planRange.evenings);
	const minutesPerEvening = wholeWithin(search.get("minutes"), planRange.minutes);
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

function wholeWithin(text: string | null, [least, most]: Range): number | null {
	const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
	return number >= least && number <= most ? number : null;
}
