const nothing = new Int32Array(new SharedArrayBuffer(4));
const longestPause = 0.05;

/**
 * How long one core works on something, in milliseconds: by the clock, or by the thread's own processor time where that is less,
 * since then the core did something else in between. The two are the same on a machine that has nothing else to do, as long as
 * the process has one thread (`node --single-threaded`), so that the collector's work counts too.
 */
export function timeOf(run: () => unknown): number {
	settle();
	const before = process.threadCpuUsage();
	const began = performance.now();
	run();
	const byClock = performance.now() - began;
	settle();
	const { user, system } = process.threadCpuUsage(before);
	return Math.min(byClock, (user + system) / 1000);
}

/** Linux brings a thread's processor time up to date when the thread gives way, else only every few milliseconds: it is made to. */
function settle(): void {
	const { voluntaryContextSwitches } = process.resourceUsage();
	while (process.resourceUsage().voluntaryContextSwitches === voluntaryContextSwitches)
		Atomics.wait(nothing, 0, 0, longestPause);
}
