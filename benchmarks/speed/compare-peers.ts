import type { Engine } from "goodcry";
import { type Latency, measure, rounded } from "./measure.ts";
import { mostMemory, runInOwnProcess } from "./own-process.ts";
import { type PeerName, type PeerTimes, peerNames } from "./peers.ts";
import { wishesForPeers } from "./questions.ts";

/** A text search beside the engine, or why it is not there. */
export type PeerSpeed = MeasuredPeer | { readonly cannot: string };

export interface MeasuredPeer {
	readonly find: Latency;
	/** Building the index, in milliseconds. */
	readonly load: number;
	/** What the process holds more with the index than without, in 10⁶ bytes. */
	readonly memoryMB: number;
	/** How many finds of ours go into one of theirs on the same wishes, in the mean. */
	readonly ours: number;
}

const mostDramas = 100_000;
/** A peer gets so many minutes to be built and asked. */
const mostMinutes = 10;

/** Measures each peer in a process of its own, on the same dramas and wishes. */
export function comparePeers(engine: Engine): Readonly<Record<PeerName, PeerSpeed>> {
	const dramas = engine.catalogue.dramas.length;
	if (dramas > mostDramas)
		return peersBy(() => ({
			cannot: `Not tried beyond ${mostDramas} dramas: building the index would take too many minutes and gigabytes; see there.`,
		}));
	const { mean } = measure(wishesForPeers(), (query) => engine.find({ query }));
	return peersBy((name) => {
		const times = inOwnProcess(name, dramas);
		if (!("find" in times)) return times;
		const { find, load, memoryMB } = times;
		return { find: { p50: find.p50, p99: find.p99 }, load, memoryMB, ours: rounded(find.mean / mean) };
	});
}

function peersBy(speedOf: (name: PeerName) => PeerSpeed): Readonly<Record<PeerName, PeerSpeed>> {
	return Object.fromEntries(peerNames.map((name) => [name, speedOf(name)])) as Record<PeerName, PeerSpeed>;
}

function inOwnProcess(name: PeerName, dramas: number): PeerTimes | { readonly cannot: string } {
	const { stdout, stderr, status, signal } = runInOwnProcess("one-peer.ts", [name, String(dramas)], mostMinutes);
	if (status === 0) return JSON.parse(stdout) as PeerTimes;
	if (/heap out of memory/.test(stderr)) return { cannot: `It needs more than ${mostMemory} MB.` };
	if (signal === "SIGTERM") return { cannot: `It takes more than ${mostMinutes} minutes.` };
	throw new Error(`Measuring ${name} on ${dramas} dramas ended with ${status ?? signal}:\n${stderr}`);
}
