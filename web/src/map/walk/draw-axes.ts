import type { ZoomTransform } from "d3-zoom";
import type { Ink } from "./ink.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

const tickSize = 13;
/** How far from the edge of the sheet values are written, in pixels. */
const inset = 11;
/** How near to one another, in pixels, two values beside an axis may come. */
const nearest = 24;

/** Draws a faint line for each value of the axes. */
export function drawLines({ context, width, height }: Sheet, { ticks }: Scene, view: ZoomTransform, ink: Ink): void {
	context.strokeStyle = ink.line;
	context.lineWidth = 1;
	context.beginPath();
	for (const { at } of ticks.across) {
		const x = Math.round(at * view.k + view.x) + 0.5;
		context.moveTo(x, 0);
		context.lineTo(x, height);
	}
	for (const { at } of ticks.up) {
		const y = Math.round(at * view.k + view.y) + 0.5;
		context.moveTo(0, y);
		context.lineTo(width, y);
	}
	context.stroke();
}

/** Writes the values at the edge of the sheet, wherever one has walked. */
export function drawTicks(
	{ context, width, height }: Sheet,
	{ ticks }: Scene,
	view: ZoomTransform,
	{ face, soft, ground }: Ink,
): void {
	context.font = `${tickSize}px ${face}`;
	context.textAlign = "center";
	context.textBaseline = "middle";
	context.lineWidth = 4;
	context.strokeStyle = ground;
	context.fillStyle = soft;
	const write = (text: string, x: number, y: number): void => {
		context.strokeText(text, x, y);
		context.fillText(text, x, y);
	};
	let last = Number.NEGATIVE_INFINITY;
	for (const { text, at } of ticks.across) {
		const x = at * view.k + view.x;
		if (x < 2 * inset || x > width - inset || x - last < nearest) continue;
		write(text, x, height - inset);
		last = x;
	}
	last = Number.POSITIVE_INFINITY;
	for (const { text, at } of ticks.up) {
		const y = at * view.k + view.y;
		if (y < inset || y > height - 2 * inset || last - y < nearest) continue;
		write(text, inset + (text.length > 2 ? 2 * inset - 14 : 0), y);
		last = y;
	}
}
