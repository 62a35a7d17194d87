import { chanceOf } from "./chance.ts";
import { turnHue } from "./hue.ts";
import { type Palette, palettes, type World } from "./palettes.ts";
import { most, type PictureProfile, sum } from "./profile.ts";

/** How light and how warm a drama feels, each -1 to 1, and whose world it is. */
export interface Mood {
	readonly light: number;
	readonly warmth: number;
	readonly world: World;
}

/** Reads the mood off the tones, feelings and aftertastes. */
export function moodOf(profile: PictureProfile): Mood {
	const bright = sum(profile, "light", "comic", "sweet", "joy", "amusement", "uplifted");
	const dim = sum(profile, "dark", "bleak", "tense", "eerie", "despair", "fear", "dread", "hollow");
	const warm = sum(profile, "warm", "warmth", "tenderness", "sweet", "comforted", "hopeful", "nostalgia");
	const cold = sum(profile, "bleak", "despair", "hollow", "shattered", "dread", "unsettled", "anger", "loneliness");
	return { light: balance(bright, dim), warmth: balance(warm, cold), world: worldOf(profile) };
}

/** How far chance may carry a drama from the palette nearest to its mood, in units of mood; without it neighbours look alike. */
const luck = 1;
/** The whole range in degrees by which two dramas of one palette may differ in hue. */
const hueSpread = 26;

/** The palette nearest to the drama's mood in its world; the slug decides between near ones. */
export function paletteOf(profile: PictureProfile): Palette {
	const { light, warmth, world } = moodOf(profile);
	const chance = chanceOf(`palette ${profile.slug}`);
	const turn = (chance() - 0.5) * hueSpread;
	const ranked = palettes
		.filter((palette) => palette.world === world)
		.map((palette) => ({
			palette,
			distance: Math.hypot(palette.light - light * 0.8, palette.warmth - warmth * 0.8) + chance() * luck,
		}))
		.sort((a, b) => a.distance - b.distance);
	return turnHue((ranked[0] as (typeof ranked)[number]).palette, turn);
}

function balance(plus: number, minus: number): number {
	return plus + minus === 0 ? 0 : (plus - minus) / (plus + minus);
}

function worldOf(profile: PictureProfile): World {
	const scores: readonly (readonly [World, number])[] = [
		["history", 1.3 * most(profile, "joseon", "ancient-kingdoms", "palace", "colonial-era")],
		["dread", 0.3 * sum(profile, "suspense", "fear", "dread", "tense", "dark", "crime-solving", "revenge")],
		[
			"wonder",
			0.45 *
				sum(profile, "wonder", "other-world", "mythic-being", "grim-reaper", "ghost", "immortality", "reincarnation"),
		],
		["love", 0.42 * sum(profile, "romance", "flutter", "heartache", "first-love")],
		[
			"home",
			0.33 * sum(profile, "warmth", "family-life", "community", "everyday-life", "healing", "slow-living", "grief"),
		],
		["city", 0.33 * sum(profile, "big-city", "office", "work-life", "hospital", "courtroom", "newsroom", "calling")],
	];
	return scores.reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
