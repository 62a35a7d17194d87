import type { DramaRecord } from "../catalogue/record.ts";
import { koreanCount } from "../lists/write-list/number-words.ts";
import type { Locale } from "../vocabulary/facet.ts";
import { assumedMinutes, type Budget, type Sitting } from "./watching.ts";

/** What an evening of each hurt 0–5 is like. */
const evenings: Readonly<Record<Locale, readonly string[]>> = {
	en: [
		"Nothing hurts tonight.",
		"A pang at most.",
		"Some tears, no more.",
		"It hurts for a while.",
		"You will weep, or have to pause.",
		"This is the one that breaks you.",
	],
	ko: [
		"오늘은 아플 일이 없어요.",
		"살짝 찡한 정도예요.",
		"눈물이 조금 나요.",
		"한동안 아파요.",
		"펑펑 울거나 잠시 멈추게 돼요.",
		"무너지는 밤이에요.",
	],
};

/** What an evening is like. */
export function sayEvening({ hurt }: Pick<Sitting, "hurt">, locale: Locale): string {
	return evenings[locale][hurt] ?? "";
}

/** What is said of a plan. */
interface SaidPlan {
	readonly dramas: readonly DramaRecord[];
	readonly sittings: readonly Sitting[];
	/** What answers the wish far better and takes longer. */
	readonly longer: DramaRecord | null;
}

/** The whole plan in two sentences; in a third where it leaves off at its worst, or something longer answers the wish far better. */
export function sayPlan({ dramas, sittings, longer }: SaidPlan, budget: Budget, locale: Locale): string {
	if (sittings.length === 0) return sayNothingFits(budget, locale);
	const hurts = sittings.map(({ hurt }) => hurt);
	const end = dramas.at(-1)?.hurt.at(-1) ?? 0;
	return [
		sayWhat(dramas, sittings, locale),
		locale === "ko" ? sayCourseInKorean(hurts, end) : sayCourse(hurts, end),
		...(longer ? [sayLonger(longer, locale)] : []),
	].join(" ");
}

function sayLonger({ title, hangul, episodes, minutes = assumedMinutes }: DramaRecord, locale: Locale): string {
	const hours = Math.round((episodes * minutes) / 60);
	return locale === "ko"
		? `바라는 것에 가장 잘 맞는 드라마는 더 길어요: 〈${hangul}〉, ${hours}시간쯤.`
		: `What answers you best takes longer: ${title}, about ${hours} hours.`;
}

function sayWhat(dramas: readonly DramaRecord[], sittings: readonly Sitting[], locale: Locale): string {
	const count = sittings.length;
	const hours = Math.round(sittings.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
	if (locale === "ko") {
		const names = dramas.map(({ hangul }) => `〈${hangul}〉`).join(", 그다음 ");
		return `${count === 1 ? "하루 저녁" : `${count}일 동안 저녁마다`}, 모두 ${hours}시간쯤: ${names}.`;
	}
	const names = dramas.map(({ title }) => title).join(", then ");
	const nights = count === 1 ? "1 evening" : `${count} evenings`;
	return `${nights}, about ${hours} ${hours === 1 ? "hour" : "hours"}: ${names}.`;
}

/** More than this at the end leaves somebody hurting. */
const bearable = 2;

/** @param hurts evening by evening @param end how much the last part of the last one hurts */
function sayCourse(hurts: readonly number[], end: number): string {
	const [peak, last] = [Math.max(...hurts), hurts.at(-1) ?? 0];
	if (peak === 0) return "Nothing in it hurts.";
	if (last < peak) {
		return `It climbs to ${peak} of 5 on evening ${hurts.lastIndexOf(peak) + 1} and is down to ${last} on the last.`;
	}
	const isSteady = hurts.length > 1 && Math.min(...hurts) === peak;
	const course = isSteady
		? `It hurts ${peak} of 5 from the first evening to the last`
		: `It climbs to ${peak} of 5${hurts.length > 1 ? " on the last evening" : ""}`;
	if (end < peak && end <= bearable) return `${course}, and comes down to ${end} before that is over.`;
	if (peak <= bearable) return `${course}, and no further.`;
	const left = end < peak ? `, and leaves you at ${end}` : "";
	return `${course}${left}. Nothing that fills this time and answers you as well ends lighter, so keep something kind for afterwards.`;
}

function sayCourseInKorean(hurts: readonly number[], end: number): string {
	const [peak, last] = [Math.max(...hurts), hurts.at(-1) ?? 0];
	if (peak === 0) return "아플 일은 없어요.";
	if (last < peak) {
		return `아픔은 ${whichInKorean(hurts.lastIndexOf(peak))} 저녁에 5점 만점에 ${peak}점까지 오르고, 마지막 저녁에는 ${last}점까지 내려와요.`;
	}
	const isSteady = hurts.length > 1 && Math.min(...hurts) === peak;
	const place = hurts.length === 1 ? "" : isSteady ? "첫 저녁부터 마지막 저녁까지 " : "마지막 저녁에 ";
	const course = `아픔은 ${place}5점 만점에 ${peak}점`;
	if (end < peak && end <= bearable) return `${course}까지 갔다가, 끝날 때는 ${end}점으로 내려와요.`;
	if (peak <= bearable) return `${course}이고, 그보다 커지지 않아요.`;
	const left = end < peak ? `까지 갔다가 ${end}점으로 끝나요` : "이고, 그대로 끝나요";
	return `${course}${left}. 이 시간을 채우면서 바라는 것에 이만큼 맞고 더 가볍게 끝나는 드라마가 없었어요. 다 보고 나서 기댈 다정한 것을 하나 남겨 두세요.`;
}

function sayNothingFits({ evenings: count, minutesPerEvening }: Budget, locale: Locale): string {
	const minutes = Math.round(minutesPerEvening);
	return locale === "ko"
		? `하루 ${minutes}분씩 ${count === 1 ? "하루 저녁" : `${count}일`} 안에 다 볼 수 있는 드라마가 없어요. 시간을 늘리거나 빼는 것을 줄여 보세요.`
		: `Nothing that is left fits ${count === 1 ? "one evening" : `${count} evenings`} of ${minutes} minutes. Give it more time, or loosen a limit.`;
}

/** 첫 번째, 두 번째: an evening by its place from 0. */
function whichInKorean(place: number): string {
	return `${place === 0 ? "첫" : koreanCount(place + 1)} 번째`;
}
