import type { ZoomTransform } from "d3-zoom";
import type { Dot } from "./dot.ts";
import { type Pixels, paintDisc } from "./paint-disc.ts";

/** The dots alone, painted by ourselves, to be laid over the land. */
export interface DotLayer {
	/**
	 * Paints the dots as they are seen through a transform, those in the dark beneath those that stand out.
	 * @param scale how many pixels of the page a unit of a radius has
	 */
	readonly paint: (dots: readonly Dot[], view: ZoomTransform, scale: number) => HTMLCanvasElement;
}

const dimmed = 0.16;
const least = 1.4;

/** Makes a layer as large as a canvas, for a screen with so many pixels to one of the page. */
export function createDotLayer({ width, height }: HTMLCanvasElement, ratio: number): DotLayer {
	const canvas = document.createElement("canvas");
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext("2d");
	const image = new ImageData(Math.max(1, width), Math.max(1, height));
	const pixels: Pixels = { words: new Uint32Array(image.data.buffer), width: image.width, height: image.height };
	return {
		paint(dots, view, scale) {
			pixels.words.fill(0);
			for (const isLit of [false, true]) {
				for (const dot of dots) {
					if (dot.isLit !== isLit || !dot.isThere) continue;
					const x = (dot.x * view.k + view.x) * ratio;
					const y = (dot.y * view.k + view.y) * ratio;
					const radius = Math.max(least, dot.radius * scale) * ratio;
					if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
					paintDisc(pixels, { x, y, radius, colour: dot.colour, alpha: isLit ? 1 : dimmed });
				}
			}
			context?.putImageData(image, 0, 0);
			return canvas;
		},
	};
}
