import { type Chance, chanceOf } from "./chance.ts";
import { moodOf, paletteOf } from "./mood.ts";
import type { Palette } from "./palettes.ts";
import { most, type PictureProfile, sum } from "./profile.ts";

export type Disc = "sun" | "moon" | "crescent" | "ringed";
export type Ground = "land" | "sea";
export type Place =
	| "skyline"
	| "rooftops"
	| "hanok"
	| "cottage"
	| "tower"
	| "hospital"
	| "school"
	| "boat"
	| "fence"
	| "shop"
	| "lights"
	| "lighthouse"
	| "station";
export type Tree = "bare" | "round" | "pine" | "blossom";
export type Weather = "rain" | "snow" | "petals" | "leaves" | "stars" | "birds" | "mist";

/** Somebody in the picture: where, and how tall against a grown person. */
export interface Person {
	readonly x: number;
	readonly size: number;
}

/** What is in a drama's picture; `drawPicture` gives it form and `describePicture` words. */
export interface Scene {
	readonly slug: string;
	readonly curve: readonly number[];
	readonly palette: Palette;
	readonly disc: { readonly kind: Disc; readonly x: number; readonly y: number; readonly radius: number };
	readonly ground: Ground;
	/** Whether the ridge is drawn with hard edges. */
	readonly isBroken: boolean;
	readonly place: Place;
	/** The left edge of where the place stands, 0–400. */
	readonly placeX: number;
	readonly tree: { readonly kind: Tree; readonly x: number; readonly size: number };
	readonly weather: Weather;
	readonly people: readonly Person[];
}

/** Decides what is in a drama's picture. The same profile always gives the same scene, and nothing above rung 0 enters it. */
export function sceneOf(profile: PictureProfile): Scene {
	const chance = chanceOf(profile.slug);
	const palette = paletteOf(profile);
	const isLeft = chance() < 0.5;
	const people = peopleIn(profile, chance, isLeft ? 255 : 145);
	return {
		slug: profile.slug,
		curve: profile.hurt,
		palette,
		disc: discIn(profile, chance, isLeft),
		ground: most(profile, "seaside", "jeju") >= 3 ? "sea" : "land",
		isBroken: palette.world === "dread" && most(profile, "tense", "dark", "suspense") >= 4,
		place: placeIn(profile, chance),
		placeX: Math.round(isLeft ? 18 + chance() * 50 : 222 + chance() * 50),
		tree: {
			kind: treeIn(profile, palette),
			x: Math.round(isLeft ? 318 + chance() * 50 : 36 + chance() * 50),
			size: 0.8 + chance() * 0.5,
		},
		weather: weatherIn(profile),
		people,
	};
}

function discIn(profile: PictureProfile, chance: Chance, isLeft: boolean): Scene["disc"] {
	const { light, world } = moodOf(profile);
	const hope = sum(profile, "hope", "hopeful", "comforted", "uplifted") / 20;
	const kind = light > 0.15 ? "sun" : world === "wonder" ? "ringed" : chance() < 0.4 ? "crescent" : "moon";
	return {
		kind,
		x: Math.round(isLeft ? 215 + chance() * 110 : 75 + chance() * 110),
		y: Math.round(205 - hope * 95 + chance() * 30),
		radius: Math.round(30 + 30 * hope + chance() * 22),
	};
}

const places: readonly (readonly [Place, number, readonly string[]])[] = [
	["hanok", 1.25, ["joseon", "palace", "ancient-kingdoms"]],
	["hospital", 1.15, ["hospital"]],
	["fence", 1.1, ["prison", "military", "north-korea", "survival-game"]],
	["school", 1.05, ["school", "campus"]],
	["boat", 1.1, ["seaside", "jeju"]],
	["shop", 1.05, ["kitchen", "shop-or-cafe", "hotel"]],
	["lights", 1.05, ["show-business", "music", "sports-field"]],
	["rooftops", 1.1, ["old-neighbourhood", "shared-house", "nineties", "seventies-eighties"]],
	["station", 0.95, ["postwar", "abroad", "colonial-era"]],
	["cottage", 1.05, ["countryside", "small-town"]],
	["tower", 1, ["office", "newsroom", "courtroom", "police", "rich-household"]],
	["skyline", 0.9, ["big-city", "future"]],
];

function placeIn(profile: PictureProfile, chance: Chance): Place {
	const ranked = places
		.map(([place, weight, facets]) => ({ place, score: weight * most(profile, ...facets) + chance() * 0.6 }))
		.sort((a, b) => b.score - a.score);
	const best = ranked[0] as (typeof ranked)[number];
	if (best.score < 2) return "cottage";
	return best.place === "boat" && chance() < 0.4 ? "lighthouse" : best.place;
}

function treeIn(profile: PictureProfile, palette: Palette): Tree {
	if (sum(profile, "flutter", "first-love", "sweet") >= 8) return "blossom";
	if (sum(profile, "despair", "bleak", "hollow", "shattered", "loneliness") >= 9) return "bare";
	if (palette.world === "history") return "pine";
	return palette.warmth < -0.2 ? "bare" : "round";
}

function weatherIn(profile: PictureProfile): Weather {
	const scores: readonly (readonly [Weather, number])[] = [
		["petals", sum(profile, "flutter", "sweet", "first-love") * 0.75],
		["leaves", sum(profile, "nostalgia", "longing", "wistful") * 0.8],
		["snow", sum(profile, "hollow", "shattered", "doomed-love", "despair") * 0.75],
		["rain", sum(profile, "sorrow", "loneliness", "grief", "aching") * 0.6],
		["mist", sum(profile, "eerie", "dread", "fear", "unsettled") * 0.7],
		["stars", sum(profile, "wonder", "fate", "fated-love", "immortality") * 0.75],
		["birds", sum(profile, "calm", "joy", "hope", "uplifted") * 0.55],
	];
	return scores.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** The tie at the centre, as figures: who they are to each other and how near. */
function peopleIn(profile: PictureProfile, chance: Chance, centre: number): Person[] {
	const gap = 11 + 5 * Math.max(0, most(profile, "loneliness", "longing") - most(profile, "tenderness", "warmth") + 2);
	const bonds: readonly (readonly [readonly number[], number])[] = [
		[[1, 1], 1.05 * most(profile, "romance", "spouses", "enemies-to-lovers")],
		[[1, 0.62], 1.04 * most(profile, "mother-and-child", "father-and-child", "grandparents")],
		[[1, 0.88], most(profile, "unlikely-allies", "mentor-and-pupil")],
		[[0.95, 0.8, 1], most(profile, "siblings", "women-together", "rivals")],
		[[0.92, 1, 0.9, 0.96], most(profile, "friends", "brothers-in-arms", "colleagues")],
		[[1, 0.66, 0.94, 0.8, 0.9], most(profile, "found-family", "neighbours", "family-life")],
	];
	const best = bonds.reduce((a, b) => (b[1] > a[1] ? b : a));
	const sizes = best[1] < 3 ? [1] : best[0];
	const spread = sizes.length > 2 ? Math.min(gap, 17) : gap;
	const middle = centre - 10 + chance() * 20;
	return sizes.map((size, index) => ({ x: Math.round(middle + (index - (sizes.length - 1) / 2) * spread), size }));
}
