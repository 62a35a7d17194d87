import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { mapSize } from "../map-size.ts";

/** Where one stands before the map and how near. */
export interface Camera {
	readonly view: () => ZoomTransform;
	/** Comes nearer by a factor, or goes farther. */
	readonly scaleBy: (factor: number) => void;
	/** Shows the whole map. */
	readonly showAll: () => void;
	/** Brings a place into view, coming at least so near; 1 is the whole map. */
	readonly goTo: (place: { readonly x: number; readonly y: number }, nearness?: number) => void;
	/** Measures the sheet anew; the scale at which the whole map is seen. */
	readonly measure: () => number;
}

const nearest = 24;
const around = 60;
const edge = 48;
const moment = 260;
/** On a sheet narrower than this, in pixels, the card lies along the bottom, and this share above it is free. */
const narrow = 600;
const freeShare = 0.5;

/**
 * Moves the view by pointer, wheel, pinch and call (d3-zoom).
 * @param onMove is told whenever the view has changed
 */
export function createCamera(canvas: HTMLCanvasElement, onMove: () => void): Camera {
	const isStill = matchMedia("(prefers-reduced-motion: reduce)");
	const target = select(canvas);
	let view = zoomIdentity;
	let farthest = 1;
	let flight = 0;
	const isWhole = (): boolean => view.k <= farthest * 1.001;
	const wholeScale = (): number => Math.min(canvas.clientWidth / mapSize.width, canvas.clientHeight / mapSize.height);
	const behaviour = zoom<HTMLCanvasElement, unknown>()
		.filter((event: MouseEvent | TouchEvent) => {
			// While all of the map is seen, one finger scrolls the page: there is nowhere to move to.
			if (event.type === "touchstart" && "touches" in event && event.touches.length === 1) return !isWhole();
			return (!event.ctrlKey || event.type === "wheel") && !("button" in event && event.button);
		})
		.translateExtent([
			[-around, -around],
			[mapSize.width + around, mapSize.height + around],
		])
		.duration(isStill.matches ? 0 : moment)
		.on("start", () => cancelAnimationFrame(flight))
		.on("zoom", ({ transform }: { transform: ZoomTransform }) => {
			view = transform;
			canvas.classList.toggle("whole", isWhole());
			onMove();
		});
	target.call(behaviour);
	const whole = (): ZoomTransform => {
		const k = wholeScale();
		const [x, y] = [(canvas.clientWidth - mapSize.width * k) / 2, (canvas.clientHeight - mapSize.height * k) / 2];
		return zoomIdentity.translate(x, y).scale(k);
	};
	const fly = (to: ZoomTransform): void => {
		const from = view;
		const began = performance.now();
		const step = (now: number): void => {
			const time = isStill.matches ? 1 : Math.min(1, (now - began) / moment);
			const share = 1 - (1 - time) ** 3;
			const k = from.k * (to.k / from.k) ** share;
			const part = to.k === from.k ? share : (k - from.k) / (to.k - from.k);
			// Setting the transform ends the flight, so the next step is asked for afterwards.
			target.call(
				behaviour.transform,
				zoomIdentity.translate(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part).scale(k),
			);
			if (time < 1) flight = requestAnimationFrame(step);
		};
		cancelAnimationFrame(flight);
		step(isStill.matches ? began + moment : began);
	};
	const centredOn = ({ x, y }: { x: number; y: number }, k: number, height = canvas.clientHeight): ZoomTransform =>
		zoomIdentity.translate(canvas.clientWidth / 2 - x * k, height / 2 - y * k).scale(k);
	return {
		view: () => view,
		scaleBy: (factor) => {
			const [x, y] = view.invert([canvas.clientWidth / 2, canvas.clientHeight / 2]);
			const k = Math.max(wholeScale(), Math.min(wholeScale() * nearest, view.k * factor));
			fly(k === wholeScale() ? whole() : centredOn({ x, y }, k));
		},
		showAll: () => fly(whole()),
		goTo: (place, nearness = 1) => {
			const [x, y] = view.apply([place.x, place.y]);
			const free = canvas.clientHeight * (canvas.clientWidth < narrow ? freeShare : 1);
			const isSeen = x > edge && y > edge && x < canvas.clientWidth - edge && y < free - edge / 2;
			const k = Math.max(view.k, wholeScale() * Math.min(nearest, nearness));
			if (!isSeen || k !== view.k) fly(centredOn(place, k, free));
		},
		measure: () => {
			const k = wholeScale();
			farthest = k;
			behaviour.scaleExtent([k, k * nearest]).extent([
				[0, 0],
				[canvas.clientWidth, canvas.clientHeight],
			]);
			target.call(behaviour.transform, whole());
			return k;
		},
	};
}
