import type { Palette } from "./palettes.ts";
import { round } from "./ridge.ts";

/** The same palette with every hue turned by some degrees. */
export function turnHue(palette: Palette, degrees: number): Palette {
	const turn = (colour: string): string => turned(colour, degrees);
	const [a, b, c] = palette.sky;
	const [far, mid, near, ground] = palette.hills;
	return {
		...palette,
		sky: [turn(a), turn(b), turn(c)],
		disc: turn(palette.disc),
		hills: [turn(far), turn(mid), turn(near), turn(ground)],
		people: turn(palette.people),
	};
}

function turned(colour: string, degrees: number): string {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const high = Math.max(r, g, b);
	const low = Math.min(r, g, b);
	const chroma = high - low;
	const lightness = (high + low) / 2;
	const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
	const sector =
		chroma === 0 ? 0 : high === r ? (g - b) / chroma : high === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
	const hue = (((sector * 60 + degrees) % 360) + 360) % 360;
	return `hsl(${Math.round(hue)} ${round(saturation * 100)}% ${round(lightness * 100)}%)`;
}
