/** Grades from the index's characters: null where unknown. See `encodeCells` in the engine. */
export function decode(cells: string): (number | null)[] {
	return [...cells].map((character) => {
		if (character === ".") return null;
		if (character === "-") return 0;
		const code = character.charCodeAt(0);
		return code >= 97 ? code - 97 : code - 48;
	});
}
