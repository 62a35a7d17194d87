/** Where an arrow key leads. */
export type Direction = "left" | "right" | "up" | "down";

interface Standing {
	readonly x: number;
	readonly y: number;
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1],
};
/** How much farther a step to the side counts than a step ahead. */
const sideways = 2;

/**
 * The nearest one in a direction: first of those no farther to the side than ahead, so that the way back leads back more often
 * than not, then of all that lie ahead. Null at the edge.
 */
export function nextDot<T extends Standing>(all: Iterable<T>, from: Standing, direction: Direction): T | null {
	const [stepX, stepY] = steps[direction];
	let best: T | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const dot of all) {
		const ahead = (dot.x - from.x) * stepX + (dot.y - from.y) * stepY;
		if (ahead <= 0) continue;
		const aside = Math.abs((dot.x - from.x) * stepY) + Math.abs((dot.y - from.y) * stepX);
		// What lies outside the cone comes after all that lies in it.
		const cost = ahead + sideways * aside + (aside > ahead ? 1e6 : 0);
		if (cost < least) [best, least] = [dot, cost];
	}
	return best;
}
