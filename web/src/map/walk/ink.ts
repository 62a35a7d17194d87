/** The colours and the face that the map is drawn in. */
export interface Ink {
	readonly ground: string;
	readonly land: string;
	readonly text: string;
	readonly soft: string;
	readonly lamp: string;
	readonly line: string;
	/** A font family. */
	readonly face: string;
	/** Whether the names of neighbourhoods are slanted; Hangul never is. */
	readonly slant: string;
}

/** Reads what the style sheet says of the canvas, light or dark as the page is now; only there are colours resolved. */
export function readInk(canvas: HTMLCanvasElement): Ink {
	const style = getComputedStyle(canvas);
	return {
		ground: style.backgroundColor,
		land: style.columnRuleColor,
		text: style.color,
		soft: style.caretColor,
		lamp: style.textDecorationColor,
		line: style.outlineColor,
		face: style.fontFamily,
		slant: style.fontStyle,
	};
}
