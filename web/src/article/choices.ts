/** What a person chose in the preview, by the entry's place from 0: a drama's slug, or "" for none of those offered. */
export function readChoices(form: FormData): ReadonlyMap<number, string> {
	const choices = new Map<number, string>();
	for (const [field, value] of form) {
		const place = /^slug\.(\d{1,4})$/.exec(field)?.[1];
		if (place !== undefined && typeof value === "string") choices.set(Number(place), value);
	}
	return choices;
}
