import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DramaRecord } from "../catalogue/record.ts";
import { bestOf } from "../ranking/best-of.ts";
import { gentlerIn } from "../ranking/gentler.ts";
import type { Ranking } from "../ranking/rank.ts";
import { chooseSequence, type Part } from "./choose-sequence.ts";
import { type Budget, type Sitting, splitRun } from "./watching.ts";

/** One evening, before it is put into words. */
export interface PlannedEvening extends Sitting {
	/** Positions in the catalogue: what is watched, and what to turn to instead. */
	readonly drama: number;
	readonly gentler: number | null;
}

/** Evenings, and what answers the wish far better and takes longer than they are. */
export interface PlannedEvenings {
	readonly evenings: readonly PlannedEvening[];
	/** A position in the catalogue; null where what is planned answers the wish nearly as well as anything. */
	readonly longer: number | null;
}

/** How many of the best that fit the time are put together. */
const pooled = 30;
/** An evening that hurts no more than this needs no other. */
const gentleEvening = 1;
/** What answers a wish by this share of the best is no worse. Range 0–1. */
const nearlyAsWell = 0.7;

/** Fills evenings with one to three of the best dramas, so that the hurt rises and then mends. None when none fits the time. */
export function planEvenings(
	{ scores, tops, allowed }: Pick<Ranking, "scores" | "tops" | "allowed">,
	catalogue: Catalogue,
	budget: Budget,
): PlannedEvenings {
	const runs = catalogue.dramas.map((drama) => fittingRun(drama, budget));
	const mask = allowed.map((isAllowed, drama) => (isAllowed === 1 && runs[drama] ? 1 : 0));
	const best = bestOf({ scores, tops }, mask, pooled);
	const highest = Math.max(Number.MIN_VALUE, ...best.map(({ score }) => score));
	const parts = best.map(
		({ drama, score }): Part => ({
			...{ drama, fit: Math.max(0, score / highest), sittings: runs[drama] ?? [] },
			end: catalogue.dramas[drama]?.hurt.at(-1) ?? 0,
		}),
	);
	const chosen = chooseSequence(parts, budget.evenings);
	// What the plan itself comes to later is nothing to turn to before.
	const others = allowed.map((isAllowed, drama) => (chosen.some((part) => part.drama === drama) ? 0 : isAllowed));
	const findGentler = gentlerIn({ scores, allowed: others }, catalogue);
	const evenings = chosen.flatMap(({ drama, sittings }) => {
		const gentler = findGentler({ drama, score: scores[drama] as number });
		return sittings.map((sitting) => ({ ...sitting, drama, gentler: sitting.hurt > gentleEvening ? gentler : null }));
	});
	const [top] = bestOf({ scores, tops }, allowed, 1);
	const planned = Math.max(...chosen.map(({ drama }) => scores[drama] as number));
	const isLonger = top && !runs[top.drama] && planned < nearlyAsWell * top.score;
	return { evenings, longer: isLonger ? top.drama : null };
}

function fittingRun(drama: DramaRecord, budget: Budget): Sitting[] | null {
	const sittings = splitRun(drama, budget);
	return sittings && sittings.length <= budget.evenings ? sittings : null;
}
