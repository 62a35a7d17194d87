/** The process's resident memory in 10⁶ bytes, once the collector has given back what it can. Needs `node --expose-gc` for that. */
export function memoryInUse(): number {
	globalThis.gc?.({ type: "major", execution: "sync", flavor: "last-resort" });
	return Math.round(process.memoryUsage().rss / 1e6);
}
