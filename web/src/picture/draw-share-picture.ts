import { curveOf } from "./curve.ts";
import { drawPicture } from "./draw-picture.ts";
import type { PictureProfile } from "./profile.ts";
import { sceneOf } from "./scene.ts";

/** Width and height of a share picture, in pixels: what the large cards of Open Graph ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/**
 * The picture that stands for a drama where its page is shared, as a whole SVG: its scene on the left, and on the right how
 * much it hurts over the run. There are no words in it, so it needs no font and serves every language.
 */
export function drawSharePicture(profile: PictureProfile): string {
	const { width, height } = shareSize;
	const scene = sceneOf(profile);
	const { line, area, peak, levels } = curveOf(profile.hurt, 560, 380, 30);
	const [, , ground] = scene.palette.sky;
	const dark = scene.palette.hills[3];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<path d="M0 0h${width}v${height}H0z" fill="#f5eee1"/>`,
		`<svg x="0" y="0" width="504" height="630" viewBox="0 0 400 500">${drawPicture(scene)}</svg>`,
		`<g transform="translate(572 125)">`,
		levels.map((y) => `<path d="M0 ${y}H560" stroke="#d9ccb6" stroke-width="1.5"/>`).join(""),
		`<path d="${area}" fill="${ground}" opacity=".7"/>`,
		`<path d="${line}" fill="none" stroke="${dark}" stroke-width="7" stroke-linecap="round"/>`,
		`<circle cx="${peak[0]}" cy="${peak[1]}" r="14" fill="#9c2f3c"/>`,
		"</g>",
		"</svg>",
	].join("");
}
