import { createDotLayer, type DotLayer } from "./dot-layer.ts";
import type { Box } from "./place-labels.ts";

/** A sheet to draw on: its size in pixels of the page, and how many pixels of the screen each has. */
export interface Sheet {
	readonly context: CanvasRenderingContext2D;
	readonly width: number;
	readonly height: number;
	readonly ratio: number;
	readonly dots: DotLayer;
	/** Where buttons lie over it, and no name is written. */
	readonly tools: Box;
}

const finest = 2;

/** Lays a sheet as large as its canvas is on the page now. */
export function laySheet(context: CanvasRenderingContext2D, tools: Element | null): Sheet {
	const { canvas } = context;
	const ratio = Math.min(finest, devicePixelRatio);
	canvas.width = Math.round(canvas.clientWidth * ratio);
	canvas.height = Math.round(canvas.clientHeight * ratio);
	return {
		...{ context, width: canvas.clientWidth, height: canvas.clientHeight, ratio },
		dots: createDotLayer(canvas, ratio),
		tools: boxOn(canvas, tools),
	};
}

function boxOn(canvas: HTMLCanvasElement, element: Element | null): Box {
	if (!element) return { left: 0, top: 0, right: 0, bottom: 0 };
	const [sheet, box] = [canvas.getBoundingClientRect(), element.getBoundingClientRect()];
	const [left, top] = [box.left - sheet.left, box.top - sheet.top];
	return { left, top, right: left + box.width, bottom: top + box.height };
}
