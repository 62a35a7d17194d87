import type { DramaRecord } from "../catalogue/record.ts";
import type { Locale } from "../vocabulary/facet.ts";
import type { Budget, Sitting } from "./watching.ts";

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

/** The whole plan in two sentences. */
export function sayPlan(
	dramas: readonly DramaRecord[],
	sittings: readonly Sitting[],
	budget: Budget,
	locale: Locale,
): string {
	if (sittings.length === 0) return sayNothingFits(budget, locale);
	const count = sittings.length;
	const hours = Math.round(sittings.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
	const hurts = sittings.map(({ hurt }) => hurt);
	const [peak, end] = [Math.max(...hurts), hurts.at(-1) ?? 0];
	const worst = hurts.lastIndexOf(peak) + 1;
	if (locale === "ko") {
		const names = dramas.map(({ hangul }) => `〈${hangul}〉`).join(", 그다음 ");
		const mended = end < peak ? `마지막 저녁에는 ${end}점까지 내려와요` : "마지막 저녁에도 그만큼이에요";
		return `${count === 1 ? "하루 저녁" : `${count}일 동안 저녁마다`}, 모두 ${hours}시간쯤: ${names}. 아픔은 ${worst}번째 저녁에 5점 만점에 ${peak}점까지 오르고, ${mended}.`;
	}
	const names = dramas.map(({ title }) => title).join(", then ");
	const mended = end < peak ? `is down to ${end} on the last` : "is as high on the last";
	const nights = count === 1 ? "1 evening" : `${count} evenings`;
	return `${nights}, about ${hours} ${hours === 1 ? "hour" : "hours"}: ${names}. It climbs to ${peak} of 5 on evening ${worst} and ${mended}.`;
}

function sayNothingFits({ evenings: count, minutesPerEvening }: Budget, locale: Locale): string {
	const minutes = Math.round(minutesPerEvening);
	return locale === "ko"
		? `하루 ${minutes}분씩 ${count === 1 ? "하루 저녁" : `${count}일`} 안에 다 볼 수 있는 드라마가 없어요. 시간을 늘리거나 빼는 것을 줄여 보세요.`
		: `Nothing that is left fits ${count === 1 ? "one evening" : `${count} evenings`} of ${minutes} minutes. Give it more time, or loosen a limit.`;
}
