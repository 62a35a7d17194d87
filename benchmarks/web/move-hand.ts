import type { Page } from "playwright-core";

/** What a hand does: nothing at all, fills a canvas with one colour, or moves the map in one of the ways of a hand. */
export type Hand = "none" | "fill" | "drag" | "wheel" | "pinch" | "two fingers";

/** In milliseconds. */
const duration = 2500;

/**
 * Moves a hand over the page's canvas, once in every frame, for two and a half seconds. It is moved from within the page: each
 * step from without would wait for a message there and back, which measures the remote control.
 * @returns when frames came, in milliseconds
 */
export function moveHand(page: Page, hand: Hand): Promise<readonly number[]> {
	return page.evaluate(
		([hand, duration]) =>
			new Promise<readonly number[]>((resolve) => {
				const canvas = document.querySelector("canvas");
				if (!canvas) throw new Error("There is no canvas.");
				if (hand === "fill") {
					canvas.width = canvas.clientWidth * devicePixelRatio;
					canvas.height = canvas.clientHeight * devicePixelRatio;
				}
				const box = canvas.getBoundingClientRect();
				const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
				const shared = { bubbles: true, cancelable: true, view: window };
				const swing = (time: number) => [80 * Math.sin(time / 200), 50 * Math.cos(time / 230)] as const;
				const mouse = (kind: string, time: number): void => {
					const [aside, down] = swing(time);
					const at = { clientX: x + aside, clientY: y + down, buttons: 1 };
					(kind === "mousedown" ? canvas : window).dispatchEvent(new MouseEvent(kind, { ...shared, ...at }));
				};
				const touch = (kind: string, time: number): void => {
					const [aside, down] = hand === "pinch" ? [0, 0] : swing(time);
					const apart = hand === "pinch" ? 60 + 25 * Math.sin(time / 300) : 40;
					const fingers = [-1, 1].map((side, identifier) => {
						const at = { clientX: x + aside + side * apart, clientY: y + down };
						return new Touch({ identifier, target: canvas, ...at });
					});
					const touches = kind === "touchend" ? [] : fingers;
					canvas.dispatchEvent(new TouchEvent(kind, { ...shared, touches, changedTouches: fingers }));
				};
				const wheel = (time: number): void => {
					const turned = { clientX: x, clientY: y, deltaY: -12 * Math.sin(time / 300) };
					canvas.dispatchEvent(new WheelEvent("wheel", { ...shared, ...turned }));
				};
				const fill = (time: number): void => {
					const context = canvas.getContext("2d");
					if (!context) return;
					context.fillStyle = `hsl(${(time / 10) % 360} 50% 50%)`;
					context.fillRect(0, 0, canvas.width, canvas.height);
				};
				const act = (stage: "start" | "move" | "end", time: number): void => {
					if (hand === "drag") mouse({ start: "mousedown", move: "mousemove", end: "mouseup" }[stage], time);
					if (hand === "pinch" || hand === "two fingers") touch(`touch${stage}`, time);
					if (hand === "wheel" && stage === "move") wheel(time);
					if (hand === "fill" && stage === "move") fill(time);
				};
				const times: number[] = [];
				const step = (now: number): void => {
					times.push(now);
					const time = now - (times[0] ?? now);
					if (time >= duration) {
						act("end", time);
						resolve(times);
						return;
					}
					act(times.length === 1 ? "start" : "move", time);
					requestAnimationFrame(step);
				};
				requestAnimationFrame(step);
			}),
		[hand, duration] as const,
	);
}
