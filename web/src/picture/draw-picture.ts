import { type Chance, chanceOf } from "./chance.ts";
import { drawDisc, drawTree, drawWeather } from "./draw-nature.ts";
import { drawPeople } from "./draw-people.ts";
import { drawPlace } from "./draw-places.ts";
import { brokenPath, height, type Point, ridgeOf, round, smoothPath, width } from "./ridge.ts";
import type { Scene } from "./scene.ts";

/**
 * Draws a scene as the inside of an SVG of 400 by 500: flat colours, no ids, no styles, nothing from outside.
 * From the back: the sky in three bands, the sun or moon, two far ridges that echo the hurt curve, what stands on the
 * main ridge, the main ridge itself (the hurt curve, higher where it hurts more), the people, the near ground, the air.
 */
export function drawPicture(scene: Scene): string {
	const chance = chanceOf(`strokes ${scene.slug}`);
	const { palette, curve } = scene;
	const line = scene.isBroken ? brokenPath : smoothPath;
	const main = ridgeOf(curve, 418, 31);
	const far = echo(curve, 312, 19, 24, chance);
	const mid = echo(curve, 362, 25, 17, chance);
	const near: Point[] = [
		[0, round(452 + chance() * 22)],
		[130, round(462 + chance() * 14)],
		[270, round(450 + chance() * 22)],
		[400, round(458 + chance() * 18)],
	];
	return [
		sky(scene, chance),
		drawDisc(scene),
		hill(smoothPath(far), palette.hills[0]),
		hill(line(mid), palette.hills[1]),
		drawTree(scene, main),
		drawPlace(scene.place, scene.placeX, main, palette),
		hill(line(main), palette.hills[2]),
		scene.ground === "sea" ? tide(main, scene, chance) : contours(main, scene, line),
		hill(smoothPath(near), palette.hills[3]),
		drawPeople(scene, main),
		drawWeather(scene, chance),
	].join("");
}

function sky({ palette }: Scene, chance: Chance): string {
	const [top, middle, low] = palette.sky;
	return [
		`<path d="M0 0h${width}v${height}H0z" fill="${top}"/>`,
		hill(smoothPath(swell(96 + chance() * 40, chance)), middle),
		hill(smoothPath(swell(196 + chance() * 40, chance)), low),
	].join("");
}

function swell(y: number, chance: Chance): Point[] {
	return [0, 100, 200, 300, 400].map((x): Point => [x, round(y + (chance() - 0.5) * 26)]);
}

/** A ridge farther off: the curve's shape, softened and blurred by some chance. */
function echo(curve: readonly number[], base: number, rise: number, blur: number, chance: Chance): Point[] {
	const soft = curve.map((hurt, i) => (hurt * 2 + (curve[i - 1] ?? hurt) + (curve[i + 1] ?? hurt)) / 4);
	return ridgeOf(soft, base, rise).map(([x, y]): Point => [x, round(y + (chance() - 0.5) * 2 * blur)]);
}

function hill(top: string, fill: string): string {
	return `<path d="${top}V${height}H0z" fill="${fill}"/>`;
}

/** Lines that follow the ridge downwards, as on a woodblock. */
function contours(main: readonly Point[], { palette }: Scene, line: (points: readonly Point[]) => string): string {
	const lines = [16, 36, 60].map((depth, i) =>
		line(main.map(([x, y]): Point => [x, Math.min(470, y + depth + (470 - y) * 0.1 * i)])),
	);
	return `<path d="${lines.join("")}" fill="none" stroke="${palette.hills[1]}" stroke-width="1.5" opacity=".55"/>`;
}

/** Short strokes of light on water below the ridge. */
function tide(main: readonly Point[], { palette, disc }: Scene, chance: Chance): string {
	const strokes: string[] = [];
	const crest = Math.max(...main.map(([, y]) => y)) + 12;
	for (let row = 0; row < 9; row++) {
		const y = round(crest + row * 11);
		for (let i = 0; i < 4; i++) {
			const x = round(disc.x + (chance() - 0.5) * (120 + row * 46));
			strokes.push(`M${x} ${y}h${round(12 + chance() * 26)}`);
		}
	}
	return `<path d="${strokes.join("")}" stroke="${palette.glow}" stroke-width="2" stroke-linecap="round" opacity=".5"/>`;
}
