import type { ZoomTransform } from "d3-zoom";
import { mapSize } from "../map-size.ts";
import type { Dot } from "./dot.ts";
import { drawLines, drawTicks } from "./draw-axes.ts";
import { drawNames } from "./draw-names.ts";
import type { Ink } from "./ink.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

/** Dots grow more slowly than the land when one comes nearer, so that they part. */
const growth = 0.45;

/** Draws the map as it is seen through a transform. */
export function drawMap(sheet: Sheet, scene: Scene, view: ZoomTransform, ink: Ink, land: CanvasImageSource): void {
	const { context, width, height, ratio } = sheet;
	context.setTransform(ratio, 0, 0, ratio, 0, 0);
	context.fillStyle = ink.ground;
	context.fillRect(0, 0, width, height);
	context.drawImage(land, view.x, view.y, mapSize.width * view.k, mapSize.height * view.k);
	drawLines(sheet, scene, view, ink);
	const scale = dotScale(scene, view);
	context.drawImage(sheet.dots.paint(scene.dots, view, scale), 0, 0, width, height);
	if (scene.chosen) ring(context, scene.chosen, view, scale, ink);
	drawNames(sheet, scene, view, scale, ink);
	drawTicks(sheet, scene, view, ink);
}

/** How many pixels a unit of a dot's radius has. */
export function dotScale({ wholeScale }: Scene, { k }: ZoomTransform): number {
	return wholeScale ** (1 - growth) * k ** growth;
}

/**
 * Draws the land under all dramas once, to be laid under every picture.
 * @param reach how far it reaches around each, in the map's units
 */
export function drawLand(dots: readonly Dot[], ink: Ink, reach: number): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	canvas.width = mapSize.width;
	canvas.height = mapSize.height;
	const context = canvas.getContext("2d");
	if (!context) return canvas;
	context.strokeStyle = ink.land;
	context.lineCap = "round";
	context.lineWidth = 2 * reach;
	context.beginPath();
	for (const { x, y } of dots) {
		context.moveTo(x, y);
		context.lineTo(x + 0.01, y);
	}
	context.stroke();
	return canvas;
}

function ring(context: CanvasRenderingContext2D, dot: Dot, view: ZoomTransform, scale: number, ink: Ink): void {
	context.strokeStyle = ink.lamp;
	context.lineWidth = 2.5;
	context.beginPath();
	context.arc(dot.x * view.k + view.x, dot.y * view.k + view.y, dot.radius * scale + 4.5, 0, 2 * Math.PI);
	context.stroke();
}
