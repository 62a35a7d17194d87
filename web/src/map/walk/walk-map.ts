import { quadtree } from "d3-quadtree";
import { shore } from "../map-size.ts";
import { createCamera } from "./camera.ts";
import { createCard } from "./card.ts";
import { type Dot, readDots, readPlaceNames, readTicks } from "./dot.ts";
import { dotScale, drawLand, drawMap } from "./draw-map.ts";
import { measureNamesAnew } from "./draw-names.ts";
import { readInk } from "./ink.ts";
import { listenToForm } from "./listen-to-form.ts";
import { listenToKeys } from "./listen-to-keys.ts";
import { roomToTap } from "./room-to-tap.ts";
import { createScene } from "./scene.ts";
import { laySheet } from "./sheet.ts";

/** How near to a dot one has to point, in pixels, with a mouse and with a finger. */
const reachOf = (pointer: string): number => (pointer === "mouse" ? 14 : 26);

/** Brings to life the map that the server drew: to walk by pointer and keys, to search and to filter. */
export function walkMap(figure: HTMLElement): void {
	const svg = figure.querySelector("svg");
	const walk = figure.querySelector<HTMLElement>("[data-walk]");
	const canvas = figure.querySelector("canvas");
	const context = canvas?.getContext("2d", { alpha: false });
	const cardElement = figure.querySelector<HTMLElement>("[data-card]");
	const status = figure.querySelector<HTMLElement>("[data-status]");
	if (!svg || !walk || !canvas || !context || !cardElement || !status) return;
	const scene = createScene(readDots(svg), readPlaceNames(svg, "regions"), readPlaceNames(svg, "quarters"), {
		across: readTicks(svg, "across"),
		up: readTicks(svg, "up"),
	});
	const { facts = "", found = "", failed = "" } = figure.dataset;
	const card = createCard(cardElement, { facts, locale: document.documentElement.lang });
	figure.dataset.map = "live";
	// Only now can one walk here, so only now does the tab key stop here.
	walk.tabIndex = 0;
	let ink = readInk(canvas);
	const reachOfLand = scene.ticks.across.length > 0 ? shore / 2 : shore;
	let land = drawLand(scene.dots, ink, reachOfLand);
	const tools = figure.querySelector("[data-tools]");
	let sheet = laySheet(context, tools);
	let asked = 0;

	const draw = (): void => {
		asked = 0;
		drawMap(sheet, scene, camera.view(), ink, land);
		if (scene.chosen) card.follow(screenOf(scene.chosen));
	};
	const redraw = (): void => {
		if (asked === 0) asked = requestAnimationFrame(draw);
	};
	const camera = createCamera(canvas, redraw);
	const screenOf = ({ x, y }: Dot): [number, number] => camera.view().apply([x, y]);
	const choose = (dot: Dot | null, isSaid = false): void => {
		scene.chosen = dot;
		if (dot) card.show(dot, screenOf(dot));
		else card.hide();
		if (isSaid) status.textContent = dot ? card.say(dot) : "";
		redraw();
	};
	const refit = (): void => {
		sheet = laySheet(context, tools);
		scene.wholeScale = camera.measure();
		redraw();
	};
	const repaint = (): void => {
		ink = readInk(canvas);
		land = drawLand(
			scene.dots.filter(({ isThere }) => isThere),
			ink,
			reachOfLand,
		);
		redraw();
	};
	let tree = treeOf(scene.dots.filter(({ isLit }) => isLit));
	const dotAt = ({ offsetX, offsetY, pointerType }: PointerEvent): Dot | null => {
		const [x, y] = camera.view().invert([offsetX, offsetY]);
		const near = tree.find(x, y, (reachOf(pointerType) + dotScale(scene, camera.view()) * 4) / camera.view().k);
		return near ?? null;
	};

	new ResizeObserver(refit).observe(canvas);
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
	new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
	document.fonts.addEventListener("loadingdone", () => {
		measureNamesAnew();
		redraw();
	});

	canvas.addEventListener("pointermove", (event) => {
		if (event.pointerType !== "mouse" || event.buttons !== 0) return;
		const dot = dotAt(event);
		canvas.classList.toggle("on-dot", dot !== null);
		if (dot && dot !== scene.chosen) choose(dot);
	});
	canvas.addEventListener("click", (event) => {
		const dot = dotAt(event as PointerEvent);
		if (dot && (event as PointerEvent).pointerType === "mouse") return location.assign(dot.href);
		choose(dot, true);
		if (!dot) return;
		const { k } = camera.view();
		camera.goTo(dot, (roomToTap(scene.dots, dot, k) * k) / scene.wholeScale);
	});
	listenToKeys(walk, { scene, camera, choose });
	for (const button of figure.querySelectorAll<HTMLButtonElement>("[data-zoom]")) {
		const { zoom } = button.dataset;
		button.addEventListener("click", () => (zoom === "all" ? camera.showAll() : camera.scaleBy(Number(zoom))));
	}
	listenToForm({
		...{ scene, camera, choose, status, found, failed },
		onChange: () => {
			tree = treeOf(scene.dots.filter(({ isLit }) => isLit));
			repaint();
		},
	});
	refit();
}

function treeOf(dots: readonly Dot[]) {
	return quadtree<Dot>(
		[...dots],
		({ x }) => x,
		({ y }) => y,
	);
}
