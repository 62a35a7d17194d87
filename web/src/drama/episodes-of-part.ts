/** The parts that the hurt curve cuts a run into. */
const parts = 8;

/**
 * The first and the last episode that a part of the run, 1–8, reaches into. Neighbouring parts share an episode where the
 * run does not divide by eight. @example episodesOfPart(6, 16) // [11, 12]
 */
export function episodesOfPart(part: number, episodes: number): readonly [from: number, to: number] {
	const from = Math.floor(((part - 1) * episodes) / parts) + 1;
	return [from, Math.max(from, Math.ceil((part * episodes) / parts))];
}

/**
 * The episodes that an axis names, at most six: the first, the last and round steps between them.
 * @example episodeTicks(16) // [1, 4, 8, 12, 16]
 */
export function episodeTicks(episodes: number): readonly number[] {
	const step = steps.find((one) => episodes / one <= 5) ?? Math.ceil(episodes / 5);
	const between = Array.from({ length: Math.floor(episodes / step) }, (_, index) => (index + 1) * step);
	return [1, ...between.filter((episode) => episode > 1 && episodes - episode >= step / 2), episodes].filter(
		(episode, index, all) => all.indexOf(episode) === index,
	);
}

/** Round steps along an axis of episodes. */
const steps = [1, 2, 4, 5, 10, 20, 25, 50, 100];
