/** A drama with its score against a query. */
export interface Ranked {
	/** Position in the catalogue. */
	readonly drama: number;
	/** Sum of the signals' values for it. */
	readonly score: number;
}
