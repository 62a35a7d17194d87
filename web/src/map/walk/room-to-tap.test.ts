import { expect, test } from "vitest";
import type { Dot } from "./dot.ts";
import { roomToTap } from "./room-to-tap.ts";

const dotAt = (x: number, y: number, isLit = true): Dot => ({
	...{ slug: `${x} ${y}`, name: "", other: "", year: "", hurt: "", href: "", colour: 0, radius: 3 },
	...{ x, y, isThere: true, fits: isLit, isLit },
});

test("one comes near enough that the nearest neighbour is a finger away", () => {
	const [dot, near, far] = [dotAt(0, 0), dotAt(6, 8), dotAt(90, 0)];
	expect(roomToTap([dot, near, far], dot, 1)).toBeCloseTo(2.4);
	expect(roomToTap([dot, near, far], far, 1)).toBe(1);
	expect(roomToTap([dot, near, far], dot, 3)).toBe(1);
});

test("one leaps by no more than four, even where two stand on one place", () => {
	const [dot, near, twin] = [dotAt(0, 0), dotAt(1, 0), dotAt(0, 0)];
	expect(roomToTap([dot, near], dot, 1)).toBe(4);
	expect(roomToTap([dot, twin], dot, 1)).toBe(4);
});

test("what is in the dark cannot be tapped and takes no room", () => {
	const [dot, dark] = [dotAt(0, 0), dotAt(3, 0, false)];
	expect(roomToTap([dot, dark], dot, 1)).toBe(1);
	expect(roomToTap([dot], dot, 1)).toBe(1);
});
