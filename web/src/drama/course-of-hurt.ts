import type { Hurt } from "goodcry";
import { episodesOfPart } from "./episodes-of-part.ts";

/** How the hurt of a run goes, for a sentence. */
export interface HurtCourse {
	/**
	 * Without any hurt; the same from first to last; deepest at the very end; at its peak from there on; down in between and at its
	 * peak again by the end; or down by the end.
	 */
	readonly kind: "none" | "even" | "end" | "stays" | "returns" | "eases";
	readonly peak: number;
	/** Where the peak is reached first. */
	readonly from: number;
	readonly to: number;
	/** The least it hurts after that. */
	readonly low: number;
	/** How much it hurts at the end. */
	readonly last: number;
}

/** Tells how the hurt of a run of so many episodes goes. */
export function courseOfHurt({ curve, peak }: Pick<Hurt, "curve" | "peak">, episodes: number): HurtCourse {
	const first = curve.indexOf(peak);
	const [from, to] = episodesOfPart(first + 1, episodes);
	const low = Math.min(...curve.slice(first));
	const last = curve.at(-1) ?? 0;
	const kind = (): HurtCourse["kind"] => {
		if (peak === 0) return "none";
		if (first === curve.length - 1) return "end";
		if (last < peak) return "eases";
		if (low < peak) return "returns";
		return first === 0 ? "even" : "stays";
	};
	return { kind: kind(), peak, from, to, low, last };
}
