/** A rectangle on the screen, in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Something on the screen that would like its name written beside it. */
export interface Named {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly width: number;
}

/** Where a name is written: its left edge and its middle line. */
export interface Label<T> {
	readonly of: T;
	readonly x: number;
	readonly y: number;
}

const gap = 5;
const lineHeight = 19;
/** What stays free at either side of a name. */
const rim = 3;

/**
 * Finds room for names: one after the other, right of its dot, else left, above or below, wherever it covers no other name and is
 * whole on the sheet; a name without room is left out. The first come are the first served, so the order is the importance.
 */
export function placeLabels<T extends Named>(
	all: Iterable<T>,
	taken: readonly Box[],
	sheet: { readonly width: number; readonly height: number },
	most: number,
): Label<T>[] {
	const boxes = [...taken];
	const labels: Label<T>[] = [];
	for (const named of all) {
		if (labels.length >= most) break;
		for (const label of places(named)) {
			const box = boxOf(label, named.width);
			const isInside = box.left >= 2 && box.right <= sheet.width - 2 && box.top >= 2 && box.bottom <= sheet.height - 2;
			if (!isInside || boxes.some((other) => overlap(box, other))) continue;
			boxes.push(box);
			labels.push(label);
			break;
		}
	}
	return labels;
}

function places<T extends Named>(of: T): Label<T>[] {
	const { x, y, radius, width } = of;
	const aside = radius + gap;
	return [
		{ of, x: x + aside, y },
		{ of, x: x - aside - width, y },
		{ of, x: x - width / 2, y: y - aside - lineHeight / 2 },
		{ of, x: x - width / 2, y: y + aside + lineHeight / 2 },
	];
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, width: number): Box {
	return { left: x - rim, top: y - lineHeight / 2, right: x + width + rim, bottom: y + lineHeight / 2 };
}

/** Whether two rectangles share any room. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
