import { afterMention } from "./after-mention.ts";
import { breaks, joiners, laterBreaks, measureWords, moreWords, strongWords, weakWords } from "./cues.ts";
import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import { applyKorean } from "./korean-polarity.ts";
import { isDaily, isLived } from "./lived.ts";
import { allowedWeight, type Polarity } from "./meant.ts";
import { cueAt, type Refusal, reach, refusalOf } from "./refusal-cues.ts";
import { saidOfOneself } from "./said-of-oneself.ts";
import { isTiresome } from "./tiresome.ts";
import type { Token } from "./tokenize.ts";

/**
 * Decides for each facet mention whether it is wanted or refused. English refusals reach forward to the next mention,
 * over "or" to the ones after it, and end at "but" and at sentence marks; Korean ones stand behind (없는, 말고, 빼고, 싫어) or
 * right before (안, 노).
 */
export function polarities(text: string, tokens: readonly Token[], hits: readonly Hit[]): Map<Hit, Polarity> {
	const result = new Map<Hit, Polarity>();
	const byToken = new Map(hits.map((hit) => [hit.from, hit]));
	const own = saidOfOneself(tokens);
	/** Those that are in the result, in the order of the text. */
	const meant: Hit[] = [];
	let refusal: Refusal | null = null;
	let last = null as Refused | null;
	let judged = 0;
	for (let at = 0; at < tokens.length; ) {
		const hit = byToken.get(at);
		const cue = cueAt(tokens, at, byToken);
		if (cue && (!hit || (!hit.title && cue.to >= hit.to && cue.to > at + 1))) {
			refusal = cue.refusal;
			at = cue.to;
			continue;
		}
		if (hit) {
			if (tokens[at]?.norm === "about" && isSpentBefore(tokens, at)) refusal = null;
			// "other than Goblin, a romance": what is refused is the name.
			if (hit.title || hit.person) refusal = null;
			if (hit.meaning && hit.meaning.wants.length > 0) {
				const before = last;
				const goesOn: boolean = !refusal && before !== null && !hit.meaning.mood && reachesOver(tokens, before, hit);
				if (goesOn && before) {
					const kind = isOfOneSort(before, hit) ? "sort" : before.refusal.kind;
					refusal = { ...before.refusal, kind, left: reach, fresh: true };
					softenBefore(before.hit, hit, meant, result);
				}
				const spent: Refusal | null = refusal;
				// "love triangles are annoying": the verdict on one thing is no wish for another.
				if (hit.span[0] < judged) result.set(hit, { kind: "drop", weight: 1, step: 0 });
				else {
					const polarity = polarityOf(text, tokens, hit, spent, own.has(hit.from), byToken);
					result.set(hit, isContrasted(tokens, meant.at(-1), hit, result) ? stressed(polarity) : polarity);
				}
				meant.push(hit);
				judged = Math.max(judged, afterMention(text, hit.span[1])?.end ?? 0);
				const again: boolean = !goesOn && before !== null && hit.from - before.hit.to === 1;
				last = spent ? { hit, refusal: goesOn && before ? before.refusal : spent, again } : null;
				refusal = null;
			}
			at = hit.to;
			continue;
		}
		if (refusal) refusal = afterWord(tokens, at, refusal);
		at++;
	}
	applyKorean(text, hits, result);
	return result;
}

/** A mention that was refused, and by what. */
interface Refused {
	readonly hit: Hit;
	readonly refusal: Refusal;
	/** The one before it was refused, too, and by a word of its own: "no romance no sadness comedy". */
	readonly again: boolean;
}

/** What is left of a refusal after a word that is no mention. */
function afterWord(tokens: readonly Token[], at: number, refusal: Refusal): Refusal | null {
	const { text, norm, kind } = tokens[at] as Token;
	if (text === ":" && (refusal.fresh || attitudeEnd.test(tokens[at - 1]?.norm ?? "")))
		return { ...refusalOf(refusal.kind), listed: true };
	if (/[.;!?:]/.test(text) || breaks.has(norm)) return null;
	if (text === "," && refusal.left < reach && refusal.kind !== "complaint") return null;
	if (laterBreaks.has(norm) && !refusal.fresh) return null;
	if (norm === "about" && isSpentBefore(tokens, at)) return null;
	if (kind === "mark") return refusal;
	const fresh = refusal.fresh && /^(really|even|ever|to|actually|too|gonna|going|necessarily|always|just)$/.test(norm);
	return refusal.left > 1 ? { ...refusal, left: refusal.left - 1, fresh } : null;
}

/** How "what I don't want:", "not a fan of:" and "not into:" end. */
const attitudeEnd = /^(want|watch|see|of|in|into|for|like|with)$/;

/** "a comedy that isn't stupid about work": what is refused is the one word between; "not just about work" refuses nothing of its own. */
function isSpentBefore(tokens: readonly Token[], about: number): boolean {
	const [cue, between] = [tokens[about - 2]?.norm ?? "", tokens[about - 1]];
	return (
		/^(isn't|isnt|aren't|arent|not|never|doesn't|don't)$/.test(cue) &&
		between?.kind === "latin" &&
		!/^(all|just|only|really|so|much|mainly|mostly|primarily|solely|entirely|always|actually|simply|purely|anything|something|one|care|be|is|it|stories|dramas|shows|set|go|worry|hear|talk|know|watch)$/.test(
			between.norm,
		)
	);
}

/**
 * "no sad crying scenes": of things refused in one breath, the last is what is ruled out and the ones before it describe it;
 * before what people dread ("a sad crying noble idiot") they say nothing of their own.
 */
function softenBefore(last: Hit, next: Hit, meant: readonly Hit[], result: Map<Hit, Polarity>): void {
	if (isDreaded(last) || (isTiresome(last) && isTiresome(next))) return;
	const kind = isDreaded(next) ? "drop" : "soften";
	let from = next.from;
	for (let at = meant.length - 1; at >= 0; at--) {
		const hit = meant[at] as Hit;
		const before = result.get(hit);
		if (!before || hit.to !== from || !/^(refuse|soften)$/.test(before.kind) || isDreaded(hit)) return;
		// Those before it are so already.
		if (before.kind === kind) return;
		result.set(hit, { ...before, kind });
		from = hit.from;
	}
}

/** "Dark but hopeful": what is wanted against the rest is easily lost in it. */
function isContrasted(
	tokens: readonly Token[],
	before: Hit | undefined,
	hit: Hit,
	meant: ReadonlyMap<Hit, Polarity>,
): boolean {
	if (!before?.meaning?.isQuality || meant.get(before)?.kind !== "want" || hit.from - before.to > mostBetween)
		return false;
	const between = tokens.slice(before.to, hit.from).map(({ norm }) => norm);
	return between.some((word) => /^(?:but|yet)$/.test(word)) && !between.some((word) => /^[.;!?]$/.test(word));
}

/** So many tokens stand between the two sides of a contrast: "dark, but in the end". */
const mostBetween = 5;
/** How much more than a plain mention counts what is set against another. */
const contrastShare = 1.5;

function stressed(polarity: Polarity): Polarity {
	const { kind, step, measured } = polarity;
	return kind === "want" && step === 0 && !measured
		? { ...polarity, weight: polarity.weight * contrastShare }
		: polarity;
}

/** @param isOwn whether it is said of whoever asks: "after my shift as a nurse" */
function polarityOf(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	refusal: Refusal | null,
	isOwn: boolean,
	hitsAt: ReadonlyMap<number, Hit>,
): Polarity {
	const { weight, step, measured } = degreeBefore(tokens, hit, hitsAt);
	const plain: Polarity = {
		...{ kind: "want", weight, step: hit.comparative ? 1 : step },
		...(measured && !hit.comparative ? { measured } : {}),
	};
	if (hit.meaning?.mood) return refusal ? { kind: "drop", weight: 1, step: 0 } : plain;
	const after = afterMention(text, hit.span[1])?.kind;
	if (hit.refused || after === "refuse") return { kind: "refuse", weight: 1, step: 0 };
	if (isDreaded(hit) && isAskedFearfully(tokens, hit)) return { kind: "refuse", weight: 1, step: 0 };
	if (after === "drop") return { kind: "drop", weight: 1, step: 0 };
	if (after === "less") return { kind: "soften", weight: 1, step: 0 };
	// "Mild gore is ok" does not ask for gore.
	if (after === "allow" && !refusal && !isAnyOf(tokens, hit))
		return isDreaded(hit) ? { kind: "drop", weight: 1, step: 0 } : { kind: "want", weight: allowedWeight, step: 0 };
	if (isJudge(tokens, hit)) return { kind: "drop", weight: 1, step: 0 };
	if (!refusal && isOwn && isDaily(hit)) return { kind: "drop", weight: 1, step: 0 };
	if (!refusal && isOwn && isLived(hit)) return { kind: "want", weight: allowedWeight, step: 0 };
	if (!refusal) return isEnoughAlready(tokens, hit) ? { kind: "soften", weight: 1, step: 0 } : plain;
	if (endsNeeded.test(tokens[hit.to]?.norm ?? "")) return { kind: "drop", weight: 1, step: 0 };
	if (tokens[hit.to]?.norm === "enough") return { kind: "want", weight, step: 1 };
	if (refusal.kind === "less") return { kind: "soften", weight: 1, step: -1 };
	if (refusal.kind === "soften" && hit.comparative) return { kind: "soften", weight: 1, step: -1 };
	if (refusal.kind === "mild") return { kind: isDreaded(hit) ? "refuse" : "soften", weight, step: 0 };
	if (refusal.kind === "told") return { kind: isDreaded(hit) ? "refuse" : "drop", weight, step: 0, told: true };
	if (refusal.kind === "trait")
		return isQuality(hit) ? { kind: "soften", weight: weight / 2, step: 0 } : { kind: "refuse", weight: 1, step: 0 };
	if (refusal.kind === "sort")
		return isDreaded(hit) ? { kind: "refuse", weight: 1, step: 0 } : { kind: "soften", weight: sortShare, step: 0 };
	if (after === "soften") return { kind: "soften", weight: weight / 2, step: 0 };
	if (refusal.kind === "complaint") return { kind: "soften", weight, step: 0 };
	return { kind: refusal.kind, weight: Math.max(1, weight), step: 0 };
}

/** "No sad romance": what is refused is a sad one, and a romance may be what is wished for. */
function isOfOneSort({ hit: last, refusal }: Refused, next: Hit): boolean {
	return refusal.kind === "refuse" && last.to === next.from && isQuality(last) && !next.meaning?.isQuality;
}

/** How much of a plain refusal holds for that of which one sort is refused. */
const sortShare = 0.15;

/** "The villain isn't scary": how somebody is says little of how the drama is. */
function isQuality(hit: Hit): boolean {
	return hit.meaning?.isQuality === true && !isDreaded(hit);
}

/** "Something my dad won't complain about": whose judgement it must stand, and not what it is about. */
function isJudge(tokens: readonly Token[], { from, to }: Hit): boolean {
	return /^(?:my|our)$/.test(tokens[from - 1]?.norm ?? "") && judges.test(tokens[to]?.norm ?? "");
}

const judges =
	/^(?:will|won't|wont|would|wouldn't|wouldnt|can|can't|cant|could|likes?|loves?|hates?|enjoys?|prefers?|wants?|needs?|doesn't|doesnt|don't|dont|approves?|complains?|finds|watches)$/;

/** "no happy ending needed". */
const endsNeeded = /^(needed|required|necessary)$/;

/** "my life is sad enough", "I cried enough this week", but not "dark enough to scare me". */
function isEnoughAlready(tokens: readonly Token[], { from, to }: Hit): boolean {
	if (tokens[to]?.norm !== "enough") return false;
	const around = [...tokens.slice(Math.max(0, from - 5), from), ...tokens.slice(to + 1, to + 4)];
	return around.some(({ norm }) => /^(life|reality|world|news|already|today|week|lately|now)$/.test(norm));
}

/** "Does the dog die?", "is there any rape in it?": who asks so is afraid of the answer; "is there a drama about grief?" is not. */
function isAskedFearfully(tokens: readonly Token[], hit: Hit): boolean {
	const asks = /^(does|do|did|will|is|are|has)$/;
	if (/^(does|do)$/.test(tokens[hit.from]?.norm ?? "")) return true;
	let from = hit.from - 1;
	while (from >= 0 && hit.from - from < 8 && !/[.,;:!?]/.test(tokens[from]?.text ?? "")) from--;
	const before = tokens.slice(from + 1, hit.from).map(({ norm }) => norm);
	if (!asks.test(before[0] ?? "") || before.some((word) => aboutDramas.test(word))) return false;
	const after = tokens.slice(hit.to, hit.to + 8);
	const end = after.findIndex(({ text }) => /[.;!?]/.test(text));
	return after[end]?.text === "?" && !after.slice(0, end).some(({ norm }) => aboutDramas.test(norm));
}

const aboutDramas =
	/^(k?-?dramas?|shows?|series|ones?|something|stor(y|ies)|romances?|movies?|you|where|know|about|that|with|without)$/;

/** "anything funny is fine" asks for it. */
function isAnyOf(tokens: readonly Token[], hit: Hit): boolean {
	return tokens.slice(Math.max(0, hit.from - 4), hit.from).some(({ norm }) => /^(any|anything|something)$/.test(norm));
}

/** "no gore or torture", "no amnesia, suicide or gore": the refusal reaches on to the next mention. */
function reachesOver(tokens: readonly Token[], { hit: last, refusal, again }: Refused, next: Hit): boolean {
	const { kind } = refusal;
	const between = tokens.slice(last.to, next.from);
	if (between.length === 0 || between.every(({ text }) => text === "-"))
		return kind !== "drop" && (isTiresome(next) || !(isDreaded(last) || again));
	const words = between.filter((token) => token.kind !== "mark").map((token) => token.norm);
	if (!words.every((word) => filler.test(word))) return false;
	if (words.some((word) => joiners.has(word))) return isDreaded(next) || !words.some((word) => vague.test(word));
	const comma = between.some(({ text }) => text === "," || text === "/");
	if (kind === "complaint") return words.every((word) => /^(and|or|too)$/.test(word));
	if (comma && words.length === 0) return refusal.listed || isDreaded(next) || listEndsInOr(tokens, next.to);
	return isDreaded(next) && (words.includes("and") || between.some(({ text }) => text === "&"));
}

const filler =
	/^(or|nor|any|a|an|the|too|of|scenes?|stuff|things?|and|either|sad|much|kind|even|very|overly|plots?|storylines?|tropes?|dramas?|endings?|characters?|anything|anyone|someone|anybody|people|with|about|involving|involves?|including|where|that|getting|gets|being|is|are)$/;
/** After "or" these begin a new thought, unless what follows is dreaded. */
const vague = /^(anything|with|about|where|that|someone|people|even)$/;

/** Whether the list that goes on at the token closes with "or" before the sentence ends. */
function listEndsInOr(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
		const word = (tokens[at] as Token).norm;
		if (joiners.has(word)) return true;
		if (/[.;!?]/.test(word) || breaks.has(word)) return false;
	}
	return false;
}

/** Reads "really", "a bit", "more" in the three words before a mention. */
function degreeBefore(
	tokens: readonly Token[],
	hit: Hit,
	hitsAt: ReadonlyMap<number, Hit>,
): Pick<Polarity, "weight" | "step" | "measured"> {
	let weight = 1;
	let step = 0;
	let measured = false;
	let isNext = true;
	for (let at = hit.from - 1; at >= Math.max(0, hit.from - 3); at--) {
		const token = tokens[at] as Token;
		if (token.kind === "mark" || breaks.has(token.norm)) break;
		if (strongWords.has(token.norm)) weight = 1.5;
		else if (weakWords.has(token.norm)) weight = 0.5;
		// "A bit sad romance": the romance may be a whole one.
		if (hitsAt.has(at)) isNext = false;
		if (isNext && measureWords.has(token.norm)) measured = true;
		if (moreWords.has(token.norm) && at === hit.from - 1) step = 1;
	}
	return { weight, step, ...(measured && step === 0 ? { measured } : {}) };
}
