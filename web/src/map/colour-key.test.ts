import { expect, test } from "vitest";
import { palettes } from "../picture/palettes.ts";
import { colourKey } from "./colour-key.ts";
import { dotColour } from "./dot-colour.ts";

test("every colour that a dot can have stands once in the key, with its kind of story", () => {
	const all = colourKey.flatMap(({ colours }) => colours);
	const romance = { slug: "a-romance", hurt: [], grades: { romance: 5, flutter: 5, sweet: 5 } };

	expect(all).toHaveLength(palettes.length);
	expect(colourKey.find(({ world }) => world === "love")?.colours).toContain(dotColour(romance));
});
