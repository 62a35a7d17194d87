import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Axis } from "./axis.ts";
import type { Place } from "./clusters.ts";

/** The part of the map, 1000 by 800, that axes take; the rest is left for what is written beside them. */
const field = { left: 56, right: 990, top: 12, bottom: 752 } as const;
/** Dramas of one place stand so far apart at most, in the map's units. */
const apart = 7;
/** How much of its room a place fills at most, so that neighbours can be told apart. */
const fullest = 0.92;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Where a value lies along the map, in its units; downwards for `up`. */
export function alongAcross(axis: Axis, value: number): number {
	return tenth(field.left + ((axis.slotOf(value) + 0.5) / axis.slots) * (field.right - field.left));
}

/** See {@link alongAcross}. */
export function alongUp(axis: Axis, value: number): number {
	return tenth(field.bottom - ((axis.slotOf(value) + 0.5) / axis.slots) * (field.bottom - field.top));
}

/**
 * A place for each drama by its values on two axes; null where it has none on one. Those that have the same stand around one point
 * as seeds do in a sunflower (Vogel, 1979), the most widely watched in the middle, so that none lies on another and the size of
 * the round tells how many they are.
 */
export function placeByAxes(catalogue: Catalogue, across: Axis, up: Axis): readonly (Place | null)[] {
	const slots = catalogue.dramas.map((_, drama) => {
		const [x, y] = [across.values[drama] ?? null, up.values[drama] ?? null];
		return x === null || y === null ? null : ([Math.round(across.slotOf(x)), Math.round(up.slotOf(y))] as const);
	});
	const rounds = Map.groupBy(slots.keys(), (drama) => slots[drama]?.join() ?? "");
	const room = {
		width: ((field.right - field.left) / across.slots) * fullest,
		height: ((field.bottom - field.top) / up.slots) * fullest,
	};
	const places: (Place | null)[] = slots.map(() => null);
	for (const dramas of rounds.values()) {
		const slot = slots[dramas[0] ?? -1];
		if (!slot) continue;
		const centre: Place = [
			field.left + ((slot[0] + 0.5) / across.slots) * (field.right - field.left),
			field.bottom - ((slot[1] + 0.5) / up.slots) * (field.bottom - field.top),
		];
		const seeds = sunflower(centre, dramas.length, room);
		inOrder(catalogue, dramas).forEach((drama, index) => {
			places[drama] = seeds[index] ?? null;
		});
	}
	return places;
}

/** Places around a point: a round where there is room, else an oval as large as the room. */
function sunflower([x, y]: Place, count: number, room: { readonly width: number; readonly height: number }): Place[] {
	const radius = apart * Math.sqrt(count);
	const wide = Math.min(radius, room.width / 2);
	const high = Math.min((radius * radius) / wide, room.height / 2);
	const broad = Math.min((radius * radius) / high, room.width / 2);
	return Array.from({ length: count }, (_, index) => {
		const reach = Math.sqrt(index / count);
		const angle = index * goldenAngle;
		return [tenth(x + broad * reach * Math.cos(angle)), tenth(y + high * reach * Math.sin(angle))];
	});
}

function inOrder({ reach, dramas }: Catalogue, positions: readonly number[]): number[] {
	const slug = (drama: number): string => dramas[drama]?.slug ?? "";
	return [...positions].sort((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || (slug(a) < slug(b) ? -1 : 1));
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
