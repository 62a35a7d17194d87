import type { Told } from "./texts.ts";

/** What a reader says that a text says of a drama. */
export interface Claim {
	readonly facet: string;
	/** False when it says that the drama lacks it. */
	readonly isPresent: boolean;
	/** 0–1. */
	readonly confidence: number;
}

/** A reader of texts. */
export type Reader = (told: Told) => readonly Claim[];
