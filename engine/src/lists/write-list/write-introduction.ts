import type { Locale } from "../../vocabulary/facet.ts";
import { type Chance, pick } from "./chance.ts";
import { hoursOf } from "./curve-words.ts";
import { fill, type Slots } from "./fill.ts";
import { extremesOf, type Frame, hurtOf } from "./frame.ts";
import { introductionLines } from "./introduction-lines.ts";
import { nounPhrase } from "./noun-phrases.ts";
import type { Sentence } from "./sentence.ts";
import { listed, nameOf, numberOf } from "./slots.ts";

/** What a list is, how much it hurts in all, how long its dramas are, what was kept out, and for whom it is. */
export function writeIntroduction(frame: Frame, chance: Chance): Sentence[] {
	const { subjects, locale } = frame;
	if (subjects.length === 0) return emptyIntroduction(locale);
	const say = (key: keyof typeof introductionLines.en, slots: Slots, sources: readonly string[]): Sentence => ({
		text: fill(pick(introductionLines[locale][key], chance) ?? "", slots, locale),
		sources,
	});
	return [
		whatItIs(frame, say),
		...forWhom(frame, say),
		...howMuchItHurts(frame, say),
		...howLong(frame, say),
		...whatMostHold(frame, say),
		...whatIsKeptOut(frame, say),
	];
}

type Say = (key: keyof typeof introductionLines.en, slots: Slots, sources: readonly string[]) => Sentence;

function whatItIs({ subjects, wanted, query, locale }: Frame, say: Say): Sentence {
	const slots = { count: numberOf(subjects.length, locale) };
	const one = subjects.length === 1;
	const things = wanted.slice(0, 3);
	const liked = subjects[0]?.shared?.with;
	if (liked && query.like.length > 0) {
		return say(one ? "alike one" : "alike", { ...slots, like: nameOf(liked, locale) }, [
			`like: ${liked.slug}`,
			"count",
		]);
	}
	const [person] = query.people;
	if (person && things.length === 0 && !one) {
		const named = query.text.slice(...person.span).trim();
		const actor = locale === "ko" && /[가-힣]/.test(named) ? named : person.name;
		return say("person", { ...slots, actor }, ["wish: person", "count"]);
	}
	if (things.length === 0) return say(one ? "any one" : "any", slots, ["wish", "count"]);
	const asked = listed(
		things.map((facet) => nounPhrase(facet, locale)),
		locale,
	);
	return say(one ? "asked one" : "asked", { ...slots, asked }, ["count", ...things.map(({ id }) => `wish: ${id}`)]);
}

function forWhom({ subjects }: Frame, say: Say): Sentence[] {
	const { mean } = hurtOf(subjects);
	const key = mean >= 4 ? "for hard" : mean >= 2.5 ? "for middling" : "for gentle";
	return [say(key, {}, ["hurt"])];
}

function howMuchItHurts({ subjects, locale }: Frame, say: Say): Sentence[] {
	if (subjects.length < 2) return [];
	const { low, high, mending } = hurtOf(subjects);
	const [lowest, highest] =
		locale === "ko" ? [String(low), String(high)] : [numberOf(low, locale), numberOf(high, locale)];
	const hurt =
		low === high
			? say("hurt same", { high: highest }, ["hurt"])
			: say("hurt range", { low: lowest, high: highest }, ["hurt"]);
	if (high < 4) return [hurt];
	const key =
		mending === subjects.length ? "all mend" : mending === 0 ? "none mends" : mending === 1 ? "one mends" : "some mend";
	return [hurt, say(key, mending > 1 ? { mending: numberOf(mending, locale) } : {}, ["hurt"])];
}

function howLong({ subjects, locale }: Frame, say: Say): Sentence[] {
	if (subjects.length < 2) return [];
	const { shortest, longest } = extremesOf(subjects);
	const hours = (number: number): string => hoursText(number, locale);
	const [low, high] = [hoursOf(shortest.drama), hoursOf(longest.drama)];
	const sources = ["fact: episodes", "fact: minutes"];
	if (high - low <= 2) return [say("same length", { high: hours(high) }, sources)];
	const slots = {
		...{ low: hours(low), high: hours(high) },
		...{ shortest: nameOf(shortest.drama, locale), longest: nameOf(longest.drama, locale) },
	};
	return [say("lengths", slots, sources)];
}

function hoursText(hours: number, locale: Locale): string {
	if (locale === "ko") return `${hours}시간`;
	return `${numberOf(hours, locale)} ${hours === 1 ? "hour" : "hours"}`;
}

function whatMostHold({ shared, locale }: Frame, say: Say): Sentence[] {
	if (shared.length === 0) return [];
	const warnings = listed(
		shared.map((facet) => nounPhrase(facet, locale)),
		locale,
	);
	return [
		say(
			"most hold",
			{ warnings },
			shared.map(({ id }) => `warning: ${id} in most`),
		),
	];
}

function whatIsKeptOut({ openLimits, hasSecretLimits, withheld, passedOver, locale }: Frame, say: Say): Sentence[] {
	const kept: Sentence[] = [];
	if (openLimits.length > 0) {
		const limits = listed(
			openLimits.map(({ label }) => label[locale]),
			locale,
		);
		const sources = [...openLimits.map(({ id }) => `limit: ${id}`), "withheld"];
		kept.push(say(withheld === 1 ? "limits one" : "limits", { limits, withheld: String(withheld) }, sources));
	} else if (hasSecretLimits && withheld > 0) {
		kept.push(
			say(withheld === 1 ? "secret limits one" : "secret limits", { withheld: String(withheld) }, ["withheld"]),
		);
	}
	if (passedOver > 0) kept.push(say("passed over", {}, ["rung: 0"]));
	return [...kept, say("no spoilers", {}, ["rung: 0"])];
}

function emptyIntroduction(locale: Locale): Sentence[] {
	const text =
		locale === "ko"
			? "바라는 것에 맞는 드라마가 남지 않았다. 한계나 조건을 하나 풀고 다시 물어보자."
			: "No drama is left that answers this wish. Loosen a limit or a bound and ask again.";
	return [{ text, sources: ["withheld"] }];
}
