import type { Family } from "goodcry";

/** The key under which a drama's file holds a family's grades. */
export const gradedFamilies = {
	feelings: "feeling",
	aftertastes: "aftertaste",
	themes: "theme",
	bonds: "bond",
	tones: "tone",
	settings: "setting",
	devices: "device",
} as const satisfies Record<string, Family>;

export type GradedKey = keyof typeof gradedFamilies;

export const gradedKeys = Object.keys(gradedFamilies) as GradedKey[];
