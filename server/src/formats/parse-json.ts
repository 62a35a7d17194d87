import { AppError } from "goodcry";

/** How deep arrays and objects may stand in each other; a list needs five. */
const deepest = 32;

/**
 * Parses JSON from outside. What it gives is to be read by a schema, never copied onto an object.
 * @throws AppError `bad-input` when it is not JSON, saying where, or when it is nested too deep.
 */
export function parseJson(text: string): unknown {
	if (depthOf(text) > deepest) {
		throw new AppError(
			"bad-input",
			`The JSON is nested more than ${deepest} deep.`,
			"A list is an object with entries; send it as it was exported.",
		);
	}
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw new AppError(
			"bad-input",
			`This is not JSON: ${whereIn(text, error)}.`,
			"Mend it there, or export the list again.",
		);
	}
}

/** How deep brackets stand in each other outside of strings, also where they are never closed. */
function depthOf(text: string): number {
	let depth = 0;
	let most = 0;
	let isText = false;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (isText) {
			if (character === "\\") at++;
			else if (character === '"') isText = false;
		} else if (character === '"') isText = true;
		else if (character === "[" || character === "{") most = Math.max(most, ++depth);
		else if (character === "]" || character === "}") depth--;
	}
	return most;
}

function whereIn(text: string, error: unknown): string {
	const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
	if (position === undefined) return "it ends too early";
	const before = text.slice(0, Number(position)).split("\n");
	return `something is wrong in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
