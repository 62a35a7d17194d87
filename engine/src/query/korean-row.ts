import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import { koreanRefusal } from "./korean-refusal.ts";
import { longestCue, plainSpace } from "./korean-words.ts";
import type { HangulMatch, Lexicon } from "./lexicon.ts";
import { areOfOneKind, isTiresome } from "./tiresome.ts";

/*
 * "출생의 비밀 재벌 기억상실 없는 거": bare nouns in a row, and one refusal behind the last. Of "사극 불륜 없는" the first is what is
 * wished for, so a row holds only what people are tired of, two things of a kind, or whatever stands before two that are refused.
 */

/** Words that say what kind of drama it is to be. */
const genre = /(?:물|극|러|리|로코|드라마|로맨스|멜로|판타지|코미디|액션|오컬트|느와르|힐링|시대|시절|의드|메디컬)$/;
/** How an adjective or a verb ends before its noun. */
const adnominal = /[은는운한픈쁜던힌]$/;

/** Whether nothing but a space or a comma is between. */
function isRowed(between: string): boolean {
	return /^\s*[,、·/]?\s*$/.test(between);
}

/** Whether the refusal of the next mention holds for this one, which stands in a row with it. */
export function isRefusedInRow(text: string, hit: Hit, next: Hit, isNextInRow: boolean): boolean {
	if (!isRowed(text.slice(hit.span[1], next.span[0]))) return false;
	if (!isBareNoun(text, hit) || !isBareNoun(text, next)) return false;
	// "시한부 부모 얘기 빼고": what is dreaded is refused, and not whom it befalls.
	if (isDreaded(hit) && !isTiresome(next)) return false;
	if (hit.meaning?.isQuality && !isTiresome(hit)) return false;
	return isTiresome(hit) || areOfOneKind(hit, next) || isNextInRow;
}

function isBareNoun(text: string, { span }: Hit): boolean {
	const written = text.slice(...span);
	return !genre.test(written) && !adnominal.test(written);
}

/** What may stand behind a noun of a row. */
const joiner = /^(?:이나|나|이랑|랑|하고|과|와|도|이|가|은|는|을|를|만)?$/;
/** So many words of a row may stand between one and its refusal. */
const longestRow = 5;

/**
 * "암 없는", "암이나 자살 빼고": a word too short to be looked for everywhere, which is known with 나오는 (암 나오는), where it is refused.
 * @param word the whole word as it stands in the text, from `start`
 */
export function shortNounAt(text: string, word: string, start: number, lexicon: Lexicon): HangulMatch | null {
	for (let length = Math.min(2, word.length); length > 0; length--) {
		if (!joiner.test(word.slice(length))) continue;
		const noun = word.slice(0, length);
		const shown = `${noun} 나오`;
		const known = lexicon.hangul(shown, 0);
		// 욕 나오는 is what makes one angry, and says nothing of 욕 alone.
		if (known?.end !== shown.length || known.meaning.isQuality) continue;
		// "피도 눈물도 없는" tells of somebody cruel.
		if (/^[도 ]*눈물/.test(text.slice(start + length))) return null;
		return isRefusedBehind(text, start + length, lexicon) ? { ...known, end: start + length } : null;
	}
	return null;
}

/** "암, 자살", "암이나 자살", and "암 이나 자살" with a stray space. */
const leadOfRow = /^(?: ?(?:이나|나|이랑|랑|하고|과|와|도))?,? /;

/** Whether a refusal follows, or follows the nouns of a row that begins here. */
function isRefusedBehind(text: string, from: number, lexicon: Lexicon): boolean {
	const behind = plainSpace(text.slice(from, from + longestCue));
	if (koreanRefusal.test(behind)) return true;
	const lead = leadOfRow.exec(behind)?.[0];
	if (!lead) return false;
	let at = lead.length;
	const words = behind.slice(at).split(" ").slice(0, longestRow);
	for (const word of words) {
		const known = lexicon.hangul(behind, at);
		if (!known && !lexicon.hangul(`${word.replace(/,$/, "")} 나오`, 0)) return false;
		at = Math.max(at + word.length, known?.end ?? 0);
		if (koreanRefusal.test(behind.slice(at))) return true;
		at = behind.indexOf(" ", at) + 1;
		if (at === 0) return false;
	}
	return false;
}
