import { drawPicture } from "./draw-picture.ts";
import type { PictureProfile } from "./profile.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** A picture that is drawn. */
export interface DrawnPicture {
	readonly scene: Scene;
	/** The inside of an SVG of 400 by 500. */
	readonly svg: string;
}

const drawn = new WeakMap<PictureProfile, DrawnPicture>();

/** The picture of a profile: drawn once, as the profile does not change. */
export function drawnPicture(profile: PictureProfile): DrawnPicture {
	const before = drawn.get(profile);
	if (before) return before;
	const scene = sceneOf(profile);
	const made = { scene, svg: drawPicture(scene) };
	drawn.set(profile, made);
	return made;
}
