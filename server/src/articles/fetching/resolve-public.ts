import { lookup } from "node:dns/promises";
import type { CheckedAddress } from "./check-address.ts";
import { refusedAddress, unreachablePage } from "./fetch-errors.ts";
import { isPublicAddress } from "./public-address.ts";

/** An IP address to connect to. */
export interface ResolvedAddress {
	readonly address: string;
	readonly family: 4 | 6;
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

/** Asks the system, which knows hosts files and search domains as any other program here does. */
export const resolveBySystem: Resolve = async (host) => {
	const found = await lookup(host, { all: true, verbatim: true });
	return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * The one address to connect to. A host with any address that is not public is refused whole: one of its answers is meant for
 * inside.
 * @throws AppError `refused-address`, or `unreachable-page` when there is no such host
 */
export async function resolvePublic({ host, isLiteral }: CheckedAddress, resolve: Resolve): Promise<ResolvedAddress> {
	const found = isLiteral
		? [{ address: host, family: host.includes(":") ? (6 as const) : (4 as const) }]
		: await resolve(host).catch(() => []);
	const [first] = found;
	if (!first) throw unreachablePage(`There is no site called ${host}.`);
	if (!found.every(({ address }) => isPublicAddress(address)))
		throw refusedAddress("The address leads to no public site.");
	return first;
}
