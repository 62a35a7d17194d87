import { forceCollide, forceSimulation, forceX, forceY } from "d3-force";
import type { DramaRecord, VocabularyRecord } from "goodcry";
import { UMAP } from "umap-js";
import { chanceFrom } from "./chance-from.ts";
import { moodVectors } from "./mood-vectors.ts";

/** The map in its own units; the upper left corner is 0, 0. */
export const mapSize = { width: 1000, height: 800 } as const;

/** Kept free at each edge. */
const margin = 44;
/** Below this many neighbours there is no neighbourhood to keep; then the dramas stand in a row. */
const neighbours = 12;
/** How far each axis is evened out, 0–1: at 0 dense places stay dense and the rest is empty, at 1 no place is denser. */
const evenness = 0.6;
const seed = 20_261_123;

/**
 * A place on the map for each drama, so that those that do alike to one stand near each other: UMAP (McInnes, Healy and Melville,
 * 2018) over what may be told at rung 0, evened out and then parted (d3-force) until no two lie on each other. The same
 * catalogue always gives the same map.
 */
export function layOut(dramas: readonly DramaRecord[], vocabulary: VocabularyRecord): [x: number, y: number][] {
	if (dramas.length <= neighbours)
		return dramas.map((_, index) => [spread((index + 0.5) / dramas.length, "width"), mapSize.height / 2]);
	const umap = new UMAP({ nNeighbors: neighbours, minDist: 0.25, spread: 1.2, nEpochs: 400, random: chanceFrom(seed) });
	const embedded = umap.fit(moodVectors(dramas, vocabulary));
	const xs = evened(embedded.map(([x = 0]) => x));
	const ys = evened(embedded.map(([, y = 0]) => y));
	return parted(xs.map((x, index) => [spread(x, "width"), spread(ys[index] ?? 0, "height")]));
}

/** From 0–1 to the map's units. */
function spread(share: number, side: keyof typeof mapSize): number {
	return margin + share * (mapSize[side] - 2 * margin);
}

/** Values on 0–1, drawn towards their ranks. */
function evened(values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const low = sorted[0] ?? 0;
	const range = (sorted.at(-1) ?? 1) - low || 1;
	const rank = new Map(sorted.map((value, index) => [value, index / Math.max(1, sorted.length - 1)]));
	return values.map((value) => evenness * (rank.get(value) ?? 0) + (1 - evenness) * ((value - low) / range));
}

function parted(places: readonly (readonly [number, number])[]): [number, number][] {
	const nodes = places.map(([x, y]) => ({ x, y, homeX: x, homeY: y }));
	const room = 0.42 * Math.sqrt((mapSize.width * mapSize.height) / nodes.length);
	forceSimulation(nodes)
		.randomSource(chanceFrom(seed))
		.force("collide", forceCollide(room).iterations(2))
		.force("x", forceX<(typeof nodes)[number]>(({ homeX }) => homeX).strength(0.08))
		.force("y", forceY<(typeof nodes)[number]>(({ homeY }) => homeY).strength(0.08))
		.stop()
		.tick(200);
	return fitted(nodes.map(({ x, y }) => [x, y]));
}

/** Stretched so that the outermost stand at the margins. */
function fitted(places: readonly (readonly [number, number])[]): [number, number][] {
	const along = (axis: 0 | 1) => {
		const values = places.map((place) => place[axis]);
		const low = Math.min(...values);
		const range = Math.max(...values) - low || 1;
		return (value: number) => Math.round(spread((value - low) / range, axis === 0 ? "width" : "height") * 10) / 10;
	};
	const [toX, toY] = [along(0), along(1)];
	return places.map(([x, y]) => [toX(x), toY(y)]);
}
