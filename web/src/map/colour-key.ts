import { palettes, type World } from "../picture/palettes.ts";
import { colourOfPalette } from "./dot-colour.ts";

/** The colours of the dots of one kind of story. */
export interface WorldColours {
	readonly world: World;
	/** #rrggbb, from the lightest mood to the darkest. */
	readonly colours: readonly string[];
}

/** What the colours of the map stand for, kind by kind. */
export const colourKey: readonly WorldColours[] = [...new Set(palettes.map(({ world }) => world))].map((world) => ({
	world,
	colours: palettes
		.filter((palette) => palette.world === world)
		.sort((a, b) => b.light - a.light)
		.map(colourOfPalette),
}));
