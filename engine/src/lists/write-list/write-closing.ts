import { peakOf } from "../../vocabulary/curve.ts";
import { type Chance, pick } from "./chance.ts";
import { closingLines } from "./closing-lines.ts";
import { hoursOf } from "./curve-words.ts";
import { fill, type Slots } from "./fill.ts";
import { extremesOf, type Frame } from "./frame.ts";
import type { Sentence } from "./sentence.ts";
import { listed, nameOf, numberOf } from "./slots.ts";
import type { Subject } from "./subject.ts";

type Say = (key: keyof (typeof closingLines)["en"], slots: Slots, sources: readonly string[]) => Sentence;

/** What one can watch from Friday night to Sunday; more is no answer to whoever has little time. */
const weekendHours = 16;

/** From this peak on a night should be kept free for it. */
const hardFrom = 4;

/** Where to begin on a hard night, with little time, or when one cannot choose. */
export function writeClosing({ subjects, locale }: Frame, chance: Chance): Sentence[] {
	const [first] = subjects;
	if (!first) return [];
	const say: Say = (key, slots, sources) => {
		const text = fill(pick(closingLines[locale][key], chance) ?? "", slots, locale);
		return { text: text.replace(/([!?.])\.$/, "$1"), sources };
	};
	if (subjects.length === 1) return [say("only", {}, ["count"])];
	const { gentlest, hardest, shortest } = extremesOf(subjects);
	const told = [
		...sayGentlest(subjects, gentlest, hardest, say),
		...(shortest === gentlest || hoursOf(shortest.drama) > weekendHours ? [] : [sayShortest(shortest, say)]),
		...sayHardest(subjects, gentlest, hardest, shortest, say),
	];
	const isNamed = told.length > 0 && (first === gentlest || first === hardest);
	return isNamed ? told : [...told, say("first", { name: nameOf(first.drama, locale) }, ["rank"])];
}

/** Those of a list that hurt as much at their worst as one of them. */
function asHardAs(subjects: readonly Subject[], one: Subject): readonly Subject[] {
	return subjects.filter(({ drama }) => peakOf(drama.hurt) === peakOf(one.drama.hurt));
}

function sayGentlest(subjects: readonly Subject[], gentlest: Subject, hardest: Subject, say: Say): Sentence[] {
	if (peakOf(hardest.drama.hurt) === peakOf(gentlest.drama.hurt)) return [];
	const isAlone = asHardAs(subjects, gentlest).length === 1;
	return [
		say(isAlone ? "gentlest" : "among the gentlest", { name: nameOf(gentlest.drama, gentlest.locale) }, ["hurt"]),
	];
}

function sayShortest({ drama, locale }: Subject, say: Say): Sentence {
	const hours = hoursOf(drama);
	const slots = {
		name: nameOf(drama, locale),
		hours: locale === "ko" ? `${hours}시간` : `${numberOf(hours, "en")} ${hours === 1 ? "hour" : "hours"}`,
	};
	return say("shortest", slots, ["fact: episodes", "fact: minutes"]);
}

/** The one that hurts most, or the two; of more only how many there are, where they are not most of the list. */
function sayHardest(
	subjects: readonly Subject[],
	gentlest: Subject,
	hardest: Subject,
	shortest: Subject,
	say: Say,
): Sentence[] {
	const { locale } = hardest;
	const peak = peakOf(hardest.drama.hurt);
	const all = asHardAs(subjects, hardest);
	if (peak < hardFrom || peak === peakOf(gentlest.drama.hurt)) return [];
	if (all.length > 2) {
		if (all.length > subjects.length / 2) return [];
		return [say("many hardest", { count: numberOf(all.length, locale), peak: numberOfPeak(peak, hardest) }, ["hurt"])];
	}
	const names = listed(
		all.map(({ drama }) => nameOf(drama, locale)),
		locale,
	);
	if (all.length === 2) return [say("two hardest", { names }, ["hurt"])];
	return hardest === shortest ? [] : [say("hardest", { name: names }, ["hurt"])];
}

function numberOfPeak(peak: number, { locale }: Subject): string {
	return locale === "ko" ? String(peak) : numberOf(peak, "en");
}
