import { peakOf } from "../../vocabulary/curve.ts";
import { type Chance, pick } from "./chance.ts";
import { hoursOf } from "./curve-words.ts";
import { fill, type Slots, slotsIn } from "./fill.ts";
import { extremesOf, type Frame } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { nameOf, numberOf } from "./slots.ts";

const lines = {
	en: {
		gentlest: [
			"If tonight is harder than you thought, begin with {name}, which hurts least of them all.",
			"On a weak day take {name}; it is the gentlest here.",
			"Should you only have it in you to be touched lightly, {name} is the kindest of them.",
		],
		shortest: [
			"For a {weekend} there is {name}, done in {hours}.",
			"{name} asks for the least time, {hours}.",
			"With little time, choose {name}: {hours} and you have seen it whole.",
		],
		hardest: [
			"When you are ready for the worst of it, that is {name}.",
			"Keep {name} for a night with nothing after it, since no other here hurts more.",
		],
		first: [
			"And if you cannot choose, trust the order and begin at the top, with {name}.",
			"For everything else the order is the advice: {name} first.",
		],
		only: ["That is all, and it may be enough for a while."],
	},
	ko: {
		gentlest: [
			"오늘 밤이 생각보다 힘들다면 이 가운데 가장 덜 아픈 {name:으로/로} 시작하자.",
			"마음이 약해진 날에는 {name:이/가} 좋다. 이 목록에서 가장 순하다.",
		],
		shortest: [
			"시간이 없다면 {name}, {hours:이면/면} 다 볼 수 있다.",
			"가장 적은 시간이 드는 것은 {name:이다/다}. {hours:이면/면} 된다.",
		],
		hardest: [
			"가장 아픈 {name:은/는} 다음 날 일정이 없는 밤에 남겨 두자.",
			"더 아픈 것을 찾는다면 {name:을/를} 넘는 것은 이 목록에 없다.",
		],
		first: [
			"고르기 어렵다면 순서를 믿고 맨 위의 {name:부터/부터} 보면 된다.",
			"나머지는 순서가 곧 조언이다. 첫 번째는 {name:이다/다}.",
		],
		only: ["이 한 편이면 한동안은 충분할지도 모른다."],
	},
} as const;

/** What one can watch from Friday night to Sunday. */
const weekendHours = 16;

/** Where to begin on a hard night, with little time, or when one cannot choose. */
export function writeClosing({ subjects, locale }: Frame, chance: Chance): Sentence[] {
	const [first] = subjects;
	if (!first) return [];
	const say = (key: keyof typeof lines.en, slots: Slots, sources: readonly string[]): Sentence => ({
		text: fill(
			pick(
				lines[locale][key].filter((line) => slotsIn(line).every((slot) => slots[slot])),
				chance,
			) ?? "",
			slots,
			locale,
		).replace(/([!?.])\.$/, "$1"),
		sources,
	});
	if (subjects.length === 1) return [say("only", {}, ["count"])];
	const { gentlest, hardest, shortest } = extremesOf(subjects);
	const hours = locale === "ko" ? `${hoursOf(shortest.drama)}시간` : hoursText(hoursOf(shortest.drama));
	const fits = hoursOf(shortest.drama) <= weekendHours;
	const spread = peakOf(hardest.drama.hurt) - peakOf(gentlest.drama.hurt);
	const name = (subject: typeof first): Slots => ({ name: nameOf(subject.drama, locale) });
	const told = [
		...(spread >= 1 ? [say("gentlest", name(gentlest), ["hurt"])] : []),
		...(shortest !== gentlest
			? [
					say("shortest", { ...name(shortest), hours, ...(fits ? { weekend: "single weekend" } : {}) }, [
						"fact: episodes",
						"fact: minutes",
					]),
				]
			: []),
		...(spread >= 1 && hardest !== shortest && peakOf(hardest.drama.hurt) >= 4
			? [say("hardest", name(hardest), ["hurt"])]
			: []),
	];
	const isNamed = told.length > 0 && (first === gentlest || first === hardest);
	return isNamed ? told : [...told, say("first", name(first), ["rank"])];
}

function hoursText(hours: number): string {
	return `${numberOf(hours, "en")} ${hours === 1 ? "hour" : "hours"}`;
}
