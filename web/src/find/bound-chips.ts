import type { Query } from "goodcry";
import type { Words } from "../words/en.ts";
import type { ReadChip } from "./read-chip.ts";

/** What must hold of the facts, each as a chip. */
export function boundChips(read: Query["bounds"], { bounds }: Words): ReadChip[] {
	const { episodes, years, minutes, total, network, withoutNetwork } = read;
	const chip = (label: string, bound: string): ReadChip => ({ label, parts: [`bounds.${bound}`] });
	return [
		...(episodes ? [chip(bounds.episodes(episodes.min, episodes.max), "episodes")] : []),
		...(years ? [chip(bounds.years(years.min, years.max), "years")] : []),
		...(minutes ? [chip(bounds.minutes(minutes.min, minutes.max), "minutes")] : []),
		...(total ? [chip(bounds.total(total.min, total.max), "total")] : []),
		...(network && network.length > 0 ? [chip(bounds.network(network), "network")] : []),
		...(withoutNetwork ? [chip(bounds.withoutNetwork(withoutNetwork), "withoutNetwork")] : []),
	];
}
