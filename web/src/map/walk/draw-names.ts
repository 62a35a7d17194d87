import type { ZoomTransform } from "d3-zoom";
import type { Dot, PlaceName } from "./dot.ts";
import type { Ink } from "./ink.ts";
import { type Box, overlap, placeLabels } from "./place-labels.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

const nameSize = 13;
/** How much of the dots shines through behind a name, none to all. */
const shine = 0.18;
/** How far the ground of a name reaches around it, in pixels. */
const rim = 3;
/** On a sheet narrower than this there is room for half as many names. */
const narrow = 480;
/** One name for so many square pixels of the sheet at most. */
const roomOfName = 15_000;
/** From how near on the smaller neighbourhoods are named, and from how near none; 1 is the whole map. */
const quartersFrom = 2.2;
const noneFrom = 9;

/** Writes the names of neighbourhoods, then those of the best known dramas that find room. */
export function drawNames(sheet: Sheet, scene: Scene, view: ZoomTransform, scale: number, ink: Ink): void {
	const { context, width, height } = sheet;
	context.textBaseline = "middle";
	context.lineJoin = "round";
	context.lineWidth = 3;
	context.strokeStyle = ink.land;
	const taken = drawPlaceNames(sheet, scene, view, ink);
	context.font = `${nameSize}px ${ink.face}`;
	context.textAlign = "start";
	// Along axes the dramas stand close together, and names would hide them until one comes nearer.
	const room = scene.ticks.across.length > 0 && view.k < scene.wholeScale * quartersFrom ? 4 * roomOfName : roomOfName;
	const least = room > roomOfName ? 4 : 10;
	const most = Math.max(width < narrow ? least / 2 : least, Math.floor((width * height) / room));
	const labels = placeLabels(namedDots(sheet, scene, view, scale), taken, sheet, most);
	for (const { of, x, y } of labels) {
		layGround(context, { left: x, top: y - nameSize / 2, right: x + of.width, bottom: y + nameSize / 2 }, ink);
		context.fillStyle = of.dot === scene.chosen ? ink.lamp : ink.text;
		context.strokeText(of.dot.name, x, y);
		context.fillText(of.dot.name, x, y);
	}
}

/** Forgets how wide names are, when a face has come that was not there before. */
export function measureNamesAnew(): void {
	widths.clear();
}

/** Widths of names in one face and size never change. */
const widths = new Map<string, number>();

function* namedDots({ context, width, height }: Sheet, scene: Scene, view: ZoomTransform, scale: number) {
	const named = (dot: Dot) => {
		const known = widths.get(dot.name) ?? context.measureText(dot.name).width;
		widths.set(dot.name, known);
		const [x, y] = [dot.x * view.k + view.x, dot.y * view.k + view.y];
		return { dot, x, y, radius: dot.radius * scale, width: known };
	};
	if (scene.chosen) yield named(scene.chosen);
	for (const dot of scene.dots) {
		if (!dot.isLit || !dot.isThere || dot === scene.chosen) continue;
		const x = dot.x * view.k + view.x;
		const y = dot.y * view.k + view.y;
		if (x > 0 && y > 0 && x < width && y < height) yield named(dot);
	}
}

function drawPlaceNames({ context, width, height, tools }: Sheet, scene: Scene, view: ZoomTransform, ink: Ink): Box[] {
	const nearness = view.k / scene.wholeScale;
	const names = nearness < quartersFrom ? scene.regions : nearness < noneFrom ? scene.quarters : [];
	const size = Math.max(12, Math.min(19, width / 48));
	context.font = `${ink.slant} ${size}px ${ink.face}`;
	context.textAlign = "center";
	const boxes: Box[] = [tools];
	for (const name of names) {
		const box = boxOf(name, context, view, size, width);
		if (box.right < 0 || box.left > width || box.bottom < 0 || box.top > height) continue;
		if (boxes.some((other) => overlap(box, other))) continue;
		boxes.push(widened(box));
		layGround(context, box, ink);
		context.fillStyle = ink.soft;
		name.lines.forEach((line, index) => {
			const y = box.top + (index + 0.5) * size * 1.15;
			context.strokeText(line, (box.left + box.right) / 2, y);
			context.fillText(line, (box.left + box.right) / 2, y);
		});
	}
	return boxes;
}

/** Quietens the dots behind a name, so that it can be read. */
function layGround(context: CanvasRenderingContext2D, { left, top, right, bottom }: Box, { land }: Ink): void {
	context.globalAlpha = 1 - shine;
	context.fillStyle = land;
	context.beginPath();
	context.roundRect(left - rim, top - rim / 2, right - left + 2 * rim, bottom - top + rim, rim);
	context.fill();
	context.globalAlpha = 1;
}

/** A name with its ground. */
function widened({ left, top, right, bottom }: Box): Box {
	return { left: left - rim, top: top - rim, right: right + rim, bottom: bottom + rim };
}

/** The room of a neighbourhood's name; where it would run over the side of the sheet it is moved in. */
function boxOf(
	{ lines, x, y }: PlaceName,
	context: CanvasRenderingContext2D,
	view: ZoomTransform,
	size: number,
	sheetWidth: number,
): Box {
	const key = `${size} ${lines.join()}`;
	const wide = widths.get(key) ?? Math.max(...lines.map((line) => context.measureText(line).width), 0);
	widths.set(key, wide);
	const tall = lines.length * size * 1.15;
	const centre = x * view.k + view.x;
	const isNear = centre > 0 && centre < sheetWidth;
	const middle = isNear ? Math.max(wide / 2 + 4, Math.min(sheetWidth - wide / 2 - 4, centre)) : centre;
	const top = y * view.k + view.y - tall / 2;
	return { left: middle - wide / 2, top, right: middle + wide / 2, bottom: top + tall };
}
