import { AppError } from "goodcry";
import type { MiddlewareHandler } from "hono";
import type { RequestEnvironment } from "./environment.ts";
import { TokenBuckets } from "./token-buckets.ts";

/**
 * Limits each client address to so many requests a minute for as long as one likes, twice as many at once.
 * @param perMinute 0 counts nothing
 * @param now in milliseconds
 */
export function rateLimit(perMinute: number, now: () => number = Date.now): MiddlewareHandler<RequestEnvironment> {
	const buckets = new TokenBuckets({ perMinute, atOnce: perMinute * 2, now });
	return async (context, next) => {
		const { clientAddress, isFromPage } = (context.env as RequestEnvironment["Bindings"] | undefined) ?? {};
		if (perMinute > 0 && clientAddress !== undefined && !isFromPage) {
			const wait = buckets.take(clientAddress);
			if (wait > 0) throw tooMany(wait, `More than ${perMinute} requests a minute came from this address.`);
		}
		await next();
	};
}

/**
 * Limits each client address to so many new lists an hour, a third of them at once.
 * @param perHour 0 counts nothing
 * @returns what counts a new list of an address; a call without one comes from this machine and is not counted
 */
export function newListLimit(perHour: number, now: () => number = Date.now): (address: string | undefined) => void {
	const buckets = new TokenBuckets({ perMinute: perHour / 60, atOnce: Math.max(1, perHour / 3), now });
	return (address) => {
		if (perHour === 0 || address === undefined) return;
		const wait = buckets.take(address);
		if (wait > 0) throw tooMany(wait, `More than ${perHour} new lists an hour came from this address.`);
	};
}

/** The limit of requests a minute that the environment names, or 120. */
export function limitFromEnvironment(value = process.env.RATE_LIMIT): number {
	return readLimit(value, 120);
}

/** The limit of new lists an hour that the environment names, or 60. */
export function newListLimitFromEnvironment(value = process.env.LIST_LIMIT): number {
	return readLimit(value, 60);
}

function readLimit(value: string | undefined, otherwise: number): number {
	const limit = Number(value ?? otherwise);
	return Number.isFinite(limit) && limit >= 0 ? limit : otherwise;
}

function tooMany(waitMilliseconds: number, what: string): AppError {
	const retryAfter = Math.max(1, Math.ceil(waitMilliseconds / 1000));
	return new AppError("too-many-requests", what, `Wait ${retryAfter} s, then go on more slowly.`, { retryAfter });
}
