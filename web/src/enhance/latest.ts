/** Asks after a pause, and only for the last thing: what was asked before is called off. */
export function createLatest(milliseconds: number): (ask: (signal: AbortSignal) => Promise<void>) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = new AbortController();
	return (ask) => {
		clearTimeout(timer);
		asked.abort();
		asked = new AbortController();
		const { signal } = asked;
		timer = setTimeout(() => {
			ask(signal).catch(() => {
				// Called off by the next letter, or no network: asking with the button says so.
			});
		}, milliseconds);
	};
}
