import { availableParallelism, loadavg } from "node:os";

/** How busy the machine is while something is measured. */
export interface MachineLoad {
	/** What it was, and whether times of the clock can be believed. */
	say(): string;
}

/** Notes the load now and every five seconds until it is asked for. One process of ours on each core would be a load of the cores. */
export function noteLoad(): MachineLoad {
	const cores = availableParallelism();
	const noted = [loadavg()[0] ?? 0];
	const timer = setInterval(() => noted.push(loadavg()[0] ?? 0), 5000);
	timer.unref();
	return {
		say() {
			clearInterval(timer);
			const most = Math.max(...noted);
			const load = `The machine has ${cores} cores; its load was ${noted[0]?.toFixed(1)} at first and ${most.toFixed(1)} at most.`;
			return most <= cores + 1
				? load
				: `${load} Others were at work: milliseconds are too long, ratios to the bare page and core seconds tell more.`;
		},
	};
}
