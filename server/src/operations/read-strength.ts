import { AppError, type FacetStrength, strengths } from "goodcry";
import type { GivenStrength } from "./shapes/strength-shape.ts";

/**
 * A strength that is given by facet, or in words: "grief:a-lot".
 * @throws AppError `bad-input` when the words name no strength
 */
export function readStrength(given: GivenStrength): FacetStrength {
	if (typeof given !== "string") return given;
	const [facet = "", name] = given.split(":").map((part) => part.trim());
	const strength = strengths.find((one) => one === name);
	if (!strength || facet === "") {
		throw new AppError(
			"bad-input",
			`“${given}” names no strength of a facet.`,
			`Write a facet id, a colon and one of ${strengths.join(", ")}, such as grief:a-lot.`,
		);
	}
	return { facet, strength };
}
