import type { MiddlewareHandler } from "hono";
import type { RequestEnvironment } from "./environment.ts";
import { HttpProblem } from "./problem.ts";

interface Bucket {
	tokens: number;
	/** In milliseconds, when `tokens` was true. */
	at: number;
}

/** Above this many addresses those that have rested are forgotten, so that memory stays bounded. */
const mostAddresses = 10_000;

/**
 * A token bucket for each client address: so many requests a minute for as long as one likes, twice as many at once.
 * @param perMinute 0 counts nothing
 * @param now in milliseconds
 */
export function rateLimit(perMinute: number, now: () => number = Date.now): MiddlewareHandler<RequestEnvironment> {
	const buckets = new Map<string, Bucket>();
	const burst = perMinute * 2;
	const perMillisecond = perMinute / 60_000;
	return async (context, next) => {
		const address = (context.env as RequestEnvironment["Bindings"] | undefined)?.clientAddress;
		if (perMinute > 0 && address !== undefined) {
			const time = now();
			const bucket = refill(buckets.get(address), time, perMillisecond, burst);
			if (bucket.tokens < 1) throw tooMany((1 - bucket.tokens) / perMillisecond, perMinute);
			if (buckets.size >= mostAddresses) forgetRested(buckets, time, perMillisecond, burst);
			buckets.set(address, { tokens: bucket.tokens - 1, at: time });
		}
		await next();
	};
}

/** The limit that the environment names, or the default. */
export function limitFromEnvironment(value = process.env.RATE_LIMIT): number {
	const limit = Number(value ?? 120);
	return Number.isFinite(limit) && limit >= 0 ? limit : 120;
}

function refill(bucket: Bucket | undefined, time: number, perMillisecond: number, burst: number): Bucket {
	if (!bucket) return { tokens: burst, at: time };
	return { tokens: Math.min(burst, bucket.tokens + (time - bucket.at) * perMillisecond), at: time };
}

function forgetRested(buckets: Map<string, Bucket>, time: number, perMillisecond: number, burst: number): void {
	for (const [address, bucket] of buckets) {
		if (refill(bucket, time, perMillisecond, burst).tokens >= burst) buckets.delete(address);
	}
	// All are busy: the one that has waited longest goes.
	const [oldest] = buckets.keys();
	if (buckets.size >= mostAddresses && oldest !== undefined) buckets.delete(oldest);
}

function tooMany(waitMilliseconds: number, perMinute: number): HttpProblem {
	const seconds = Math.max(1, Math.ceil(waitMilliseconds / 1000));
	return new HttpProblem(
		"too-many-requests",
		`More than ${perMinute} requests a minute came from this address.`,
		`Wait ${seconds} s, then go on more slowly.`,
		{ "retry-after": String(seconds) },
	);
}
