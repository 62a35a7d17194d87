interface Bucket {
	tokens: number;
	/** In milliseconds, when `tokens` was true. */
	at: number;
}

/** How fast something may happen. */
export interface Pace {
	/** How often a minute, for as long as one likes; may be a fraction. */
	readonly perMinute: number;
	/** How often at once after a rest. */
	readonly atOnce: number;
	/** In milliseconds. */
	readonly now?: () => number;
}

/** Above this many addresses those that have rested are forgotten, so that memory stays bounded. */
const mostAddresses = 10_000;

/** A token bucket for each client address. */
export class TokenBuckets {
	readonly #buckets = new Map<string, Bucket>();
	readonly #pace: Pace;
	readonly #now: () => number;

	constructor(pace: Pace) {
		this.#pace = pace;
		this.#now = pace.now ?? Date.now;
	}

	/** Takes a token of that address. @returns 0 when there was one, else after how many milliseconds there will be */
	take(address: string): number {
		const now = this.#now();
		const tokens = this.#tokensAt(now, this.#buckets.get(address));
		if (tokens < 1) return ((1 - tokens) / this.#pace.perMinute) * 60_000;
		if (this.#buckets.size >= mostAddresses) this.#forgetRested(now);
		this.#buckets.set(address, { tokens: tokens - 1, at: now });
		return 0;
	}

	#tokensAt(now: number, bucket: Bucket | undefined): number {
		const { perMinute, atOnce } = this.#pace;
		if (!bucket) return atOnce;
		return Math.min(atOnce, bucket.tokens + ((now - bucket.at) * perMinute) / 60_000);
	}

	#forgetRested(now: number): void {
		for (const [address, bucket] of this.#buckets) {
			if (this.#tokensAt(now, bucket) >= this.#pace.atOnce) this.#buckets.delete(address);
		}
		// All are busy: the one that has waited longest goes.
		const [oldest] = this.#buckets.keys();
		if (this.#buckets.size >= mostAddresses && oldest !== undefined) this.#buckets.delete(oldest);
	}
}
