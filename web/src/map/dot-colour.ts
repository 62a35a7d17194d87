import { paletteOf } from "../picture/mood.ts";
import { type Palette, palettes } from "../picture/palettes.ts";
import type { PictureProfile } from "../picture/profile.ts";

/**
 * The colour of a drama on the map: the liveliest of its picture's palette, as light as reads on paper and by night. All dramas of
 * a palette share it.
 */
export function dotColour(profile: PictureProfile): string {
	const { name } = paletteOf(profile);
	const palette = palettes.find((one) => one.name.en === name.en);
	return palette ? (colours.get(palette) ?? usual) : usual;
}

const usual = "#8d7c68";

/** Relative luminance at which a dot has 3 to 1 against both grounds; a bright palette a little above, a dark one below. */
const middle = 0.2;
const range = 0.05;

const colours: ReadonlyMap<Palette, string> = new Map(palettes.map((palette) => [palette, colourOfPalette(palette)]));

/** The colour that the dramas of a palette share, as #rrggbb. */
export function colourOfPalette({ disc, hills, sky, light }: Palette): string {
	const candidates = [disc, hills[0], hills[1], sky[2]].map(toHsl);
	const { hue, saturation } = candidates.reduce((best, one) => (one.vividness > best.vividness ? one : best));
	const wanted = middle + range * light;
	let [low, high] = [0, 1];
	for (let step = 0; step < 20; step++) {
		const half = (low + high) / 2;
		if (luminance(toRgb(hue, Math.min(0.72, saturation), half)) < wanted) low = half;
		else high = half;
	}
	const channels = toRgb(hue, Math.min(0.72, saturation), low);
	return `#${channels
		.map((value) =>
			Math.round(value * 255)
				.toString(16)
				.padStart(2, "0"),
		)
		.join("")}`;
}

function toHsl(colour: string): { readonly hue: number; readonly saturation: number; readonly vividness: number } {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const high = Math.max(r, g, b);
	const chroma = high - Math.min(r, g, b);
	const lightness = high - chroma / 2;
	const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
	const sector =
		chroma === 0 ? 0 : high === r ? (g - b) / chroma : high === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
	return { hue: (sector * 60 + 360) % 360, saturation, vividness: chroma };
}

function toRgb(hue: number, saturation: number, lightness: number): readonly number[] {
	const reach = saturation * Math.min(lightness, 1 - lightness);
	return [0, 8, 4].map((offset) => {
		const turn = (offset + hue / 30) % 12;
		return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
	});
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(channels: readonly number[]): number {
	const [r = 0, g = 0, b = 0] = channels.map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
