import type { Locale } from "goodcry";
import type { Words } from "../words/en.ts";
import type { Scene } from "./scene.ts";

/** Says what is in a picture, for somebody who does not see it. Nothing in it is above rung 0, because nothing in the scene is. */
export function describePicture(scene: Scene, locale: Locale, words: Words["picture"]): string {
	const [first, second] = scene.people;
	const isNear = first !== undefined && second !== undefined && second.x - first.x < 26;
	const peak = scene.curve.indexOf(Math.max(...scene.curve)) + 1;
	return words.alt(scene.palette.name[locale], {
		ground: words.ground[scene.ground],
		high: words.high(peak),
		place: words.place[scene.place],
		people: words.people(scene.people.length, isNear),
		disc: words.disc[scene.disc.kind],
		weather: words.weather[scene.weather],
	});
}
