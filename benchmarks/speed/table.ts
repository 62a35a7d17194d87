import type { Latency } from "./measure.ts";
import type { Speed } from "./measure-size.ts";

const columns = ["dramas", "find p50/p99", "suggest p50/p99", "similar p50/p99", "load", "memory", "bound", "ratio"];

/** What was measured as lines: one a size, then one a peer; times in milliseconds. */
export function tellSpeeds(speeds: readonly Speed[]): string[] {
	return [inColumns(columns), ...speeds.map(rowOf), "", ...speeds.flatMap(tellPeers)];
}

function rowOf({ dramas, find, suggest, similar, load, memoryMB, bound }: Speed): string {
	const told = ({ p50, p99 }: Latency): string => `${p50} / ${p99}`;
	return inColumns([
		dramas.toLocaleString("en"),
		told(find),
		told(suggest),
		told(similar),
		Math.round(load).toLocaleString("en"),
		`${memoryMB} MB`,
		String(bound.ms),
		`${bound.ratio.toFixed(1)} x`,
	]);
}

function tellPeers({ dramas, peers }: Speed): string[] {
	const size = dramas.toLocaleString("en");
	return Object.entries(peers).map(([name, peer]) => {
		if ("cannot" in peer) return `${name} at ${size}: ${peer.cannot}`;
		const { find, load, memoryMB, ours } = peer;
		return `${name} at ${size}: find p50 ${find.p50}, p99 ${find.p99}, load ${load.toLocaleString("en")}, index ${memoryMB} MB; ours is ${ours} times as fast.`;
	});
}

function inColumns(cells: readonly string[]): string {
	return cells.map((cell, at) => (at === 0 ? cell.padEnd(11) : cell.padStart(20))).join("");
}
