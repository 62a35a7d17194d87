import type { Catalogue } from "../../catalogue/catalogue.ts";
import { createPeopleIndex, type PeopleIndex } from "../../query/people.ts";
import type { Signal, SignalInput, Subject } from "./signal.ts";

/** The title that a wish consists of: it always wins. A title that is only likened to is not wanted back. */
export function titleSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const likened = new Set(query.like.map(({ slug }) => slug));
	const wanted = query.titles.filter(({ slug }) => slug !== null && !likened.has(slug));
	return wanted.map(({ slug }) =>
		pointSignal({ title: slug as string }, [catalogue.indexOf(slug as string)], weights.title),
	);
}

/** Dramas that a named actor, writer or director is in or made. */
export function personSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	return query.people.map(({ name }) =>
		pointSignal({ person: name }, peopleOf(catalogue).dramasOf(name), weights.person),
	);
}

const indexes = new WeakMap<Catalogue, PeopleIndex>();

function peopleOf(catalogue: Catalogue): PeopleIndex {
	const known = indexes.get(catalogue) ?? createPeopleIndex(catalogue);
	indexes.set(catalogue, known);
	return known;
}

function pointSignal(subject: Subject, dramas: readonly number[], value: number): Signal {
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
