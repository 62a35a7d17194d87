import type { Strength } from "goodcry";

/** Something that was read, with what takes it back. */
export interface ReadChip {
	readonly label: string;
	/** What only the words of a mood suggest, or how strongly it is meant. */
	readonly note?: string;
	/** The parts that it stands for, as `partsOf` names them. */
	readonly parts: readonly string[];
	/** The facet, where one can say how strongly it is meant. */
	readonly facet?: string;
	/** How strongly it is meant; null as the words say. */
	readonly strength?: Strength | null;
	/** How strongly it could be meant instead; null as the words say. */
	readonly choices?: readonly (Strength | null)[];
}
