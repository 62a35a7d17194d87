import { heightAt, type Point, round } from "./ridge.ts";
import type { Scene } from "./scene.ts";

/** The people, as small standing figures: a head, and a coat that widens to the ground. */
export function drawPeople({ people, palette }: Scene, ground: readonly Point[]): string {
	const figures = people.map(({ x, size }) => {
		const y = heightAt(ground, x) + 3;
		const at = (dx: number, dy: number): string => `${round(x + dx * size)} ${round(y + dy * size)}`;
		const head = round(5.6 * size);
		const coat = `M${at(-4, -33)}Q${at(0, -36.5)} ${at(4, -33)}Q${at(8.4, -14)} ${at(8, 0)}H${round(x - 8 * size)}Q${at(-8.4, -14)} ${at(-4, -33)}z`;
		return `<path d="${coat}"/><circle cx="${x}" cy="${round(y - 41 * size)}" r="${head}"/>`;
	});
	return `<g fill="${palette.people}">${figures.join("")}</g>`;
}
