import type { Dot } from "./dot.ts";

/** How far apart two dots must lie for a finger to tell them apart, in pixels: the least size of a target (WCAG 2.2, 2.5.8). */
const finger = 24;
/** A single tap comes nearer by this factor at most, so that one still knows where one is. */
const leap = 4;

/**
 * By what factor one has to come nearer until a finger can tell a drama from its nearest neighbour; 1 where it can already.
 * @param scale how many pixels a unit of the map has
 */
export function roomToTap(dots: readonly Dot[], dot: Dot, scale: number): number {
	let least = Number.POSITIVE_INFINITY;
	for (const other of dots) {
		if (other === dot || !other.isLit) continue;
		least = Math.min(least, Math.hypot(other.x - dot.x, other.y - dot.y));
	}
	return Math.max(1, Math.min(leap, finger / (least * scale)));
}
