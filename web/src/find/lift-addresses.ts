import type { Lift, Locale, Query } from "goodcry";
import { type Ask, addressOf } from "../address/ask.ts";
import type { Words } from "../words/en.ts";
import { boundChips } from "./bound-chips.ts";
import { wayBackTo } from "./change-ask.ts";
import { nameAsSaid } from "./name-as-said.ts";

/** What could be let go of where nothing is left, each with the address of the answer without it. */
export function liftAddresses(
	lifts: readonly Lift[],
	ask: Ask,
	read: Query,
	label: (facet: string) => string,
	locale: Locale,
	words: Words,
): { readonly label: string; readonly total: number; readonly address: string }[] {
	const find = (changed: Ask): string => addressOf(locale, "/find", changed, wayBackTo(ask));
	const dropping = (part: string): string => addressOf(locale, "/find", ask, { drop: part });
	const boundLabel = (name: string): string =>
		boundChips(read.bounds, words).find(({ parts }) => parts.includes(`bounds.${name}`))?.label ?? name;
	const personLabel = (name: string): string => {
		const said = read.withoutPeople.find((person) => person.name === name);
		return said ? nameAsSaid(name, read.text.slice(...said.span)) : name;
	};
	const moveLabel = (name: string): string => {
		const isMore = read.moves.some(({ facet, step, required }) => facet === name && !required && step > 0);
		return (isMore ? words.find.more : words.find.less)(label(name));
	};
	// A step in words and the move that it made stand in the same place.
	const moved = read.moves.filter(({ required }) => required).map(({ facet }) => facet);
	const lifted = ({ kind, name }: Lift): { readonly label: string; readonly address: string } => {
		if (kind === "limit") return { label: words.find.lift(label(name)), address: dropping(`limits.${name}`) };
		if (kind === "bound") return { label: words.find.lift(boundLabel(name)), address: dropping(`bounds.${name}`) };
		if (kind === "person")
			return { label: words.find.liftPerson(personLabel(name)), address: dropping(`withoutPeople.${name}`) };
		if (kind === "move") return { label: words.find.lift(moveLabel(name)), address: dropping(`moves.${name}`) };
		if (kind === "strictness") return { label: words.find.beLenient, address: find({ ...ask, strictness: "lenient" }) };
		const taken = ask.steps.filter((_, at) => moved[at] === name).map((step) => step.replace(/@.*$/, ""));
		const steps = ask.steps.filter((_, at) => moved[at] !== name);
		return { label: words.find.lift(taken.join(", ")), address: find({ ...ask, steps }) };
	};
	return lifts.map((lift) => ({ ...lifted(lift), total: lift.total }));
}
