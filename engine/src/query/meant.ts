/** How a mention is meant. */
export interface Polarity {
	/** `want`; `refuse`: hard; `soften`: not too much of it; `drop`: mentioned without a wish ("I don't mind crying"). */
	readonly kind: "want" | "refuse" | "soften" | "drop";
	/** 1 plain, 1.5 "really", 0.5 "a bit". */
	readonly weight: number;
	/** Some of it is wanted, and not much. */
	readonly measured?: true;
	/** It is what somebody in the story refuses or lacks: no wish, but the text tells of it. */
	readonly told?: true;
	/** "more", "less", "-er": a step relative to a likeness; 0 when none was said. */
	readonly step: number;
}

/** What is only allowed ("time travel is fine") counts as this much of a wish. */
export const allowedWeight = 0.3;
