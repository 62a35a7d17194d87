import { drawPicture } from "./draw-picture.ts";
import { shareSize } from "./draw-share-picture.ts";
import type { PictureProfile } from "./profile.ts";
import { sceneOf } from "./scene.ts";

/** How many dramas a list's share picture shows. */
export const mostInListPicture = 4;

/**
 * The picture by which a list is shared, as a whole SVG: the scenes of its first dramas side by side, in rank order. There are
 * no words in it, so it needs no font and serves every language; a list without dramas is plain paper.
 */
export function drawListPicture(profiles: readonly PictureProfile[]): string {
	const { width, height } = shareSize;
	const shown = profiles.slice(0, mostInListPicture);
	const gap = 6;
	const each = (width - gap * (shown.length - 1)) / Math.max(1, shown.length);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<path d="M0 0h${width}v${height}H0z" fill="#f5eee1"/>`,
		...shown.map(
			(profile, index) =>
				`<svg x="${index * (each + gap)}" y="0" width="${each}" height="${height}" viewBox="0 0 400 500" preserveAspectRatio="xMidYMid slice">${drawPicture(sceneOf(profile))}</svg>`,
		),
		"</svg>",
	].join("");
}
