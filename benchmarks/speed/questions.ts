import type { Engine } from "goodcry";
import { generator } from "../relevance/bootstrap.ts";
import { wishes } from "../wishes/wishes.ts";

const likened = 120;
const typed = 400;
/** Only every so manieth wish is put to the peers, which take long. */
const peersStep = 4;

/** The wishes of docs/wishes.md: both languages, with titles, likenesses, limits, bounds, people and slips. */
export function everyWish(): string[] {
	return Object.values(wishes).flatMap((group) => group.map(({ wish }) => wish));
}

/** The wishes that are put to the peers too. */
export function wishesForPeers(): string[] {
	return everyWish().filter((wish, index) => wish !== "" && index % peersStep === 0);
}

/** The first one to ten letters of titles, in Latin letters or in Hangul, every third with a wrong one at the end. */
export function someBeginnings({ catalogue }: Engine): string[] {
	const random = generator(7);
	return Array.from({ length: typed }, (_, index) => {
		const drama = catalogue.dramas[Math.floor(random() * catalogue.dramas.length)];
		const name = (random() < 0.5 ? drama?.title : drama?.hangul) ?? "";
		const begun = name.slice(0, 1 + Math.floor(random() * 10));
		return index % 3 === 0 ? `${begun.slice(0, -1)}x` : begun;
	});
}

/** Dramas from all over the catalogue, to be likened to. */
export function someSlugs({ catalogue }: Engine): string[] {
	const random = generator(11);
	return Array.from(
		{ length: likened },
		() => catalogue.dramas[Math.floor(random() * catalogue.dramas.length)]?.slug ?? "",
	);
}
