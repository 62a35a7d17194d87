import { styleText } from "node:util";

/** Where a text is shown: how wide it is, and how to set words off. */
export interface Page {
	/** In columns; infinite where lines are not broken. */
	readonly width: number;
	strong(text: string): string;
	faint(text: string): string;
	/** For what speaks for a drama. */
	good(text: string): string;
	/** For what to know beforehand. */
	care(text: string): string;
}

const asIs = (text: string): string => text;

/** Plain text without broken lines, for a program that shows it in its own way. */
export const plainPage: Page = { width: Number.POSITIVE_INFINITY, strong: asIs, faint: asIs, good: asIs, care: asIs };

/** A terminal of that many columns, or a file that is read like one. */
export function terminalPage(columns: number, isColoured: boolean): Page {
	const width = Math.max(40, Math.min(columns, 100));
	if (!isColoured) return { ...plainPage, width };
	const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
		styleText(format, text, { validateStream: false });
	return { width, strong: paint("bold"), faint: paint("gray"), good: paint("green"), care: paint("yellow") };
}
