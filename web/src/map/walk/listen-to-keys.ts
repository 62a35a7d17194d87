import type { Camera } from "./camera.ts";
import type { Dot } from "./dot.ts";
import { type Direction, nextDot } from "./next-dot.ts";
import type { Scene } from "./scene.ts";

interface Walker {
	readonly scene: Scene;
	readonly camera: Camera;
	readonly choose: (dot: Dot | null, isSaid: boolean) => void;
}

const directions: Readonly<Record<string, Direction>> = {
	ArrowLeft: "left",
	ArrowRight: "right",
	ArrowUp: "up",
	ArrowDown: "down",
};
const step = 1.6;

/** Lets one walk by keys: arrows to the next drama in a direction, Enter to open it, plus, minus and 0 for the view, Escape to leave. */
export function listenToKeys(element: HTMLElement, { scene, camera, choose }: Walker): void {
	const lit = (): Dot[] => scene.dots.filter(({ isLit }) => isLit);
	const visit = (dot: Dot | null): void => {
		if (!dot) return;
		camera.goTo(dot);
		choose(dot, true);
	};
	const keys: Readonly<Record<string, () => void>> = {
		Enter: () => scene.chosen && location.assign(scene.chosen.href),
		"+": () => camera.scaleBy(step),
		"=": () => camera.scaleBy(step),
		"-": () => camera.scaleBy(1 / step),
		"0": () => camera.showAll(),
		Escape: () => choose(null, true),
	};
	element.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const direction = directions[event.key];
		const act = keys[event.key];
		if (!direction && !act) return;
		event.preventDefault();
		if (direction) visit(scene.chosen ? nextDot(lit(), scene.chosen, direction) : (lit()[0] ?? null));
		else act?.();
	});
	element.addEventListener("focus", () => {
		if (!scene.chosen && element.matches(":focus-visible")) visit(lit()[0] ?? null);
	});
}
