import { loadCatalogue } from "@goodcry/catalogue";
import fc from "fast-check";
import type { DramaRecord, Locale } from "goodcry";
import { expect, test } from "vitest";
import { curveKindOf } from "../engine/src/lists/write-list/curve-words.ts";
import { fill, slotsIn } from "../engine/src/lists/write-list/fill.ts";
import { englishLines } from "../engine/src/lists/write-list/lines-en.ts";
import { koreanLines } from "../engine/src/lists/write-list/lines-ko.ts";
import { englishNumber } from "../engine/src/lists/write-list/number-words.ts";
import { factSlots } from "../engine/src/lists/write-list/slots.ts";

const stock = { en: englishLines, ko: koreanLines } as const;

/** Every sentence that a written list could say of a drama's curve. */
function sayable(drama: DramaRecord, locale: Locale): string[] {
	const slots = factSlots(drama, locale);
	return (["open", "curve"] as const).flatMap((part) =>
		stock[locale][`${part} ${curveKindOf(drama)}`]
			.filter((line) => slotsIn(line).every((slot) => slots[slot]))
			.map((line) => fill(line, { ...slots, title: "…" }, locale)),
	);
}

interface Shape {
	readonly hurt: readonly number[];
	readonly peak: number;
	readonly end: number;
	/** From the first part at the peak on, and from the last on. */
	readonly fromFirst: readonly number[];
	readonly fromLast: readonly number[];
	/** How many stretches at the peak there are, and how many parts they have. */
	readonly stretches: number;
	readonly parts: number;
}

function shapeOf(hurt: readonly number[]): Shape {
	const [peak, end] = [Math.max(...hurt), hurt.at(-1) ?? 0];
	return {
		...{ hurt, peak, end },
		fromFirst: hurt.slice(hurt.indexOf(peak)),
		fromLast: hurt.slice(hurt.lastIndexOf(peak)),
		stretches: hurt.filter((part, at) => part === peak && hurt[at - 1] !== peak).length,
		parts: hurt.filter((part) => part === peak).length,
	};
}

const rises = (parts: readonly number[]): boolean => parts.some((part, at) => part > (parts[at - 1] ?? part));
const isOnceAndFalls = ({ fromLast, stretches, peak, end }: Shape): boolean =>
	!rises(fromLast) && stretches === 1 && end <= peak - 2;
const neverFallsFar = ({ fromFirst, peak }: Shape): boolean => Math.min(...fromFirst) >= peak - 1;
const comesDown = ({ peak, end }: Shape): boolean => end <= peak - 2;

/** What a sentence claims by its words, and when that is true. */
const claims: readonly (readonly [RegExp, (shape: Shape) => boolean])[] = [
	[/lets go|kinder|mend|bandages|road back|relief is|undoing|풀린다\.$|다정|고쳐|낫게|추슬러|숨 쉴/, comesDown],
	[/and then lets go|follows is kinder|bandages|undoing|그 뒤로는 풀린다|그다음은|남은 시간/, isOnceAndFalls],
	[/hardly comes down|does not lighten|stays close|little (?:relief|to soften)|without a pause/, neverFallsFar],
	[/has not left|not hurry|no less than|hardly (?:spares|less in between)|comforted for/, neverFallsFar],
	[/좀처럼|가시지|내려놓지|쉴 틈을 주지|서둘러|아래로는|그 사이에도|무게를 안고/, neverFallsFar],
	[/hardly less at the close|끝날 때도/, ({ peak, end }) => end >= peak - 1],
	[
		/bumpy|stumbles|bumps|stings again|오르내|다시 따끔/,
		(shape) => comesDown(shape) && (rises(shape.fromLast) || shape.stretches > 1),
	],
	[
		/lets up|easier|quieter|lulled|forget|room to breathe|덜 아[프픈]|누그러(?:지고|졌|진다)/,
		({ fromFirst, peak }) => Math.min(...fromFirst) < peak,
	],
	[
		/is back at|stands at \w+ again|takes some of it back|다시 \d점/,
		({ fromLast, end }) => Math.min(...fromLast) < end,
	],
	[/(?<!down )again|more than once|여러 번|한 번 지나/, ({ stretches, fromLast }) => stretches > 1 || rises(fromLast)],
	[/most of its run|절반 넘게/, ({ parts }) => parts >= 5],
	[/nearly all the way|거의 내내/, ({ parts }) => parts >= 7],
	[/even that only|rest of you alone|and only|잠시|한 번 메/, ({ parts, stretches }) => parts <= 2 && stretches === 1],
	[/faint ache|lump|시큰|아리다|아린다|옅은/, ({ peak }) => peak > 0],
	[/[Nn]othing in (?:it|…) hurts|아픈 데가 없다|아플 일이 없다/, ({ peak }) => peak === 0],
];

const numbers = new Map(Array.from({ length: 20 }, (_, at) => [englishNumber(at + 1), at + 1]));

/** Whether the places that a sentence names are at the peak, and are all of it. */
function namesPlacesRightly(text: string, { hurt, episodes }: DramaRecord, shape: Shape): boolean {
	const isPeak = (from: number, to: number): boolean =>
		hurt.some((part, at) => part === shape.peak && at < to * hurt.length && at + 1 > from * hurt.length);
	const named = [...text.matchAll(/around episode (\w+)|(\d+)회(?= 무렵)/g)].map(
		([, word = "", digits]) => numbers.get(word) ?? Number(digits ?? word),
	);
	const ends = [
		...(/first episodes|첫 몇 회/.test(text) ? [isPeak(0, 0.25)] : []),
		...(/last episodes|마지막 몇 회/.test(text) ? [isPeak(0.75, 1)] : []),
	];
	const places = named.length + ends.length;
	return (
		named.every((episode) => isPeak((episode - 1) / episodes, episode / episodes)) &&
		ends.every(Boolean) &&
		(places === 0 || places === shape.stretches)
	);
}

/** The untrue ones of all sentences that could be said of it. */
function untrue(drama: DramaRecord): string[] {
	const shape = shapeOf(drama.hurt);
	return (["en", "ko"] as const).flatMap((locale) => {
		const said = sayable(drama, locale);
		const wrong = said.filter(
			(text) =>
				!namesPlacesRightly(text, drama, shape) ||
				claims.some(([pattern, isTrue]) => pattern.test(text) && !isTrue(shape)),
		);
		const silent = said.length < 2 ? ["nothing to say"] : [];
		return [...wrong, ...silent].map((text) => `${drama.slug} ${drama.hurt.join("")} of ${drama.episodes}: ${text}`);
	});
}

const { dramas } = loadCatalogue();

test("whatever a written list says of a curve is true, for every drama of the catalogue", () => {
	expect(dramas.flatMap(untrue)).toEqual([]);
});

test("and for any other curve and number of episodes", () => {
	const [one] = dramas;
	const grade = fc.integer({ min: 0, max: 5 });
	const curve = fc.oneof(
		fc.array(grade, { minLength: 8, maxLength: 8 }),
		fc.array(fc.constantFrom(4, 5), { minLength: 8, maxLength: 8 }),
		fc.array(fc.constantFrom(2, 4), { minLength: 8, maxLength: 8 }),
		fc.array(fc.constantFrom(1, 3), { minLength: 8, maxLength: 8 }),
	);
	fc.assert(
		fc.property(curve, fc.integer({ min: 1, max: 120 }), (hurt, episodes) => {
			expect(untrue({ ...(one as DramaRecord), hurt, episodes })).toEqual([]);
		}),
		{ numRuns: 2000 },
	);
});
