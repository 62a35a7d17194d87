import { peopleOf } from "../people-of.ts";
import type { Signal, SignalInput, Subject } from "./signal.ts";

/** How much less a near title counts than an exact one. */
const nearShare = 0.4;

/**
 * The title that a wish consists of: it always wins. A title that is only likened to is not wanted back. Of a name that is
 * in no catalogue, the nearest titles come first.
 */
export function titleSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const likened = new Set(query.like.map(({ slug }) => slug));
	return query.titles.flatMap(({ slug, nearest }) => {
		if (slug !== null) {
			const subject = { title: slug, exact: true };
			return likened.has(slug) ? [] : [pointSignal(subject, [catalogue.indexOf(slug)], weights.title)];
		}
		const near = (nearest ?? []).filter((other) => !likened.has(other));
		return near.map((other, place) =>
			pointSignal(
				{ title: other, exact: false },
				[catalogue.indexOf(other)],
				(weights.title * nearShare) / (place + 1),
			),
		);
	});
}

/** Dramas that a named actor, writer or director is in or made. */
export function personSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	return query.people.map(({ name }) =>
		pointSignal({ person: name }, peopleOf(catalogue).dramasOf(name), weights.person),
	);
}

function pointSignal(subject: Subject, dramas: Iterable<number>, value: number): Signal {
	const chosen = new Set(dramas);
	return {
		subject,
		best: value,
		addTo(scores) {
			for (const drama of chosen) scores[drama] = (scores[drama] ?? 0) + value;
		},
		valueFor: (drama) => (chosen.has(drama) ? value : 0),
	};
}
