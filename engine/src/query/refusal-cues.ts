import {
	attitudes,
	complaintPhrases,
	emptyWords,
	fearPhrases,
	harmlessAfterRefusal,
	harmlessPhrases,
	lessWords,
	pastRefusals,
	refusalPhrases,
	refusals,
	softeners,
	softRefusalPhrases,
	toleratedPhrases,
} from "./cues.ts";
import type { Hit } from "./hit.ts";
import type { Token } from "./tokenize.ts";

/** How many words a refusal reaches over before it is spent. */
export const reach = 7;

export interface Refusal {
	/**
	 * Hard for what people dread, and soft for the rest (`mild`: "I didn't like the romance", "no forced romance") or nothing
	 * (`told`: "a man who never smiles"). Hard for all but how somebody is (`trait`: "the mother in law isn't evil"). Hard for what
	 * people dread, and hardly anything for the rest, of which one sort is refused (`sort`: "no sad romance").
	 */
	readonly kind: "refuse" | "soften" | "drop" | "less" | "complaint" | "mild" | "told" | "trait" | "sort";
	left: number;
	/** Nothing but auxiliaries has come since. */
	fresh: boolean;
	/** What is refused follows a colon, as a list. */
	readonly listed?: true;
}

export function refusalOf(kind: Refusal["kind"], left = reach): Refusal {
	return { kind, left, fresh: true };
}

export type HitsByToken = ReadonlyMap<number, Hit>;

export function cueAt(
	tokens: readonly Token[],
	at: number,
	hits: HitsByToken,
): { refusal: Refusal | null; to: number } | null {
	const token = tokens[at] as Token;
	if (token.kind !== "latin") return null;
	// "no one bed" is no "no one": what is understood after the first word keeps its words.
	const next = hits.get(at + 1);
	if (next && isPhrase(next)) {
		// "A less sad ending" has less of a sad ending.
		if (lessWords.has(token.norm)) return { refusal: refusalOf("less", 4), to: at + 1 };
		return refusals.has(token.stem) || refusals.has(token.norm) ? wordCue(tokens, at, at + 1, hits) : null;
	}
	const harmless = phraseEnd(tokens, at, harmlessPhrases);
	if (harmless > at) return { refusal: null, to: harmless };
	const soft = phraseEnd(tokens, at, softRefusalPhrases);
	if (soft > at) return { refusal: refusalOf("soften"), to: soft };
	const complaint = Math.max(phraseEnd(tokens, at, complaintPhrases), boredEnd(tokens, at));
	if (complaint > at) return { refusal: refusalOf("complaint", 8), to: complaint };
	const tolerated = phraseEnd(tokens, at, toleratedPhrases);
	if (tolerated > at) return { refusal: refusalOf("drop", 4), to: tolerated };
	const feared = phraseEnd(tokens, at, fearPhrases);
	if (feared > at && isOfSpeaker(tokens, at)) return { refusal: refusalOf("mild"), to: feared };
	const hard = phraseEnd(tokens, at, refusalPhrases);
	if (hard > at) return wordCue(tokens, at, hard, hits);
	if (comparesAway(tokens, at)) return { refusal: refusalOf("soften", 3), to: at + 1 };
	if (token.norm === "too")
		return isAtClauseEnd(tokens, at) ? null : { refusal: refusalOf("complaint", 5), to: at + 1 };
	if (lessWords.has(token.norm)) return { refusal: refusalOf("less", 4), to: at + 1 };
	return refusals.has(token.stem) || refusals.has(token.norm) ? wordCue(tokens, at, at + 1, hits) : null;
}

/** Where "asleep if it's", "zones out when a drama is" ends: what follows puts somebody to sleep; `at` where nothing of the kind begins there. */
function boredEnd(tokens: readonly Token[], at: number): number {
	const word = (index: number): string => tokens[index]?.norm ?? "";
	if (!/^(?:asleep|bored|sleepy|restless|off|out|interest)$/.test(word(at))) return at;
	if (/^(?:off|out|interest)$/.test(word(at)) && !/^(?:nod|doze|zone|tune|lose)s?$/.test(word(at - 1))) return at;
	if (!/^(?:if|when|whenever|because)$/.test(word(at + 1))) return at;
	const of = skip(tokens, at + 2, /^(?:an?|the)$/);
	if (/^it'?s$/.test(word(of))) return of + 1;
	const isThing = /^(?:it|things|dramas?|shows?|stor(?:y|ies)|plots?)$/.test(word(of));
	return isThing && /^(?:is|are|gets?|feels?)$/.test(word(of + 1)) ? of + 2 : at;
}

/** A refusal of words [at, end): hard, soft, none after all, or what the speaker only says of themselves. */
function wordCue(
	tokens: readonly Token[],
	at: number,
	end: number,
	hits: HitsByToken,
): { refusal: Refusal | null; to: number } {
	const following = hits.get(end);
	const follower = following && isPhrase(following) ? undefined : tokens[end];
	const isObligation = follower?.norm !== "have" || tokens[end + 1]?.norm === "to";
	if (
		follower &&
		isObligation &&
		(harmlessAfterRefusal.has(follower.stem) || harmlessAfterRefusal.has(follower.norm))
	) {
		const drops = /^(mind|hav|have|need|necessari|necessarily|care|car)$/.test(follower.stem);
		return { refusal: drops ? refusalOf("drop", 5) : null, to: end + 1 };
	}
	if (isSpentAtOnce(tokens, at)) return { refusal: null, to: end };
	if (tellsOfSomebody(tokens, at)) return { refusal: isAttitude(tokens, at) ? null : refusalOf("told", 4), to: end };
	if (isOnlySaid(tokens, at, end)) return { refusal: refusalOf("drop", 4), to: end };
	let next = end;
	const softens = (index: number): boolean => {
		const hit = hits.get(index);
		return isSoftener(tokens[index]) && !isRelative(tokens, index) && !(hit && isPhrase(hit));
	};
	const passes = (index: number): boolean =>
		isRelative(tokens, index) || (passedOver.test(tokens[index]?.norm ?? "") && !softens(index));
	while (next < tokens.length && passes(next)) next++;
	if (softens(next)) return { refusal: refusalOf("soften"), to: next + 1 };
	const usual = skip(tokens, end, /^(your|a|an|the|just|another)$/);
	if (/^(typical|average|usual|ordinary|standard|generic|everyday|regular)$/.test(tokens[usual]?.norm ?? ""))
		return { refusal: null, to: usual + 1 };
	if (isOfSomebody(tokens, at)) return { refusal: refusalOf("trait", 3), to: end };
	const isMild = pastRefusals.has((tokens[at] as Token).stem) || isQualified(tokens, end, hits);
	return { refusal: refusalOf(isMild ? "mild" : "refuse"), to: end };
}

/** "I know nobody, something cozy please": what stands behind the comma is another thing. */
function isSpentAtOnce(tokens: readonly Token[], at: number): boolean {
	return /^(nobody|noone|none|nothing)$/.test(tokens[at]?.norm ?? "") && /^[,.;!]$/.test(tokens[at + 1]?.text ?? "");
}

/** The first word from there on that is none of these. */
function skip(tokens: readonly Token[], from: number, words: RegExp): number {
	let at = from;
	while (words.test(tokens[at]?.norm ?? "")) at++;
	return at;
}

/** "no forced romance", "can't take another dead king": a word that is not understood says which of them. */
function isQualified(tokens: readonly Token[], end: number, hits: HitsByToken): boolean {
	const at = skip(tokens, end, beforeNoun);
	const which = tokens[at];
	return (
		which?.kind === "latin" &&
		!hits.has(at) &&
		hits.has(at + 1) &&
		!emptyWords.has(which.norm) &&
		!expletive.test(which.norm)
	);
}

/** What stands between a refusal and the thing, and says nothing of it. */
const beforeNoun =
	/^(want|take|handle|bear|stomach|stand|watch|see|do|deal|cope|need|like|with|to|have|any|another|yet|more|one|a|an|the|those|these|of|all)$/;

/** "no freaking zombies": all of them. */
const expletive =
	/^(?:(?:fuck|freak|frick|frigg|eff|fk|bleed)in[g']?|(?:god)?damn(?:ed)?|bloody|stupid|dumb|fkn|goddam)$/;

/** "the mother in law isn't evil", "the kids aren't bullied": it is said of somebody in the story; "my mom isn't into it" of who watches. */
function isOfSomebody(tokens: readonly Token[], at: number): boolean {
	const isBare = /^(?:not|never)$/.test(tokens[at]?.norm ?? "");
	if (!isBare && !/^(?:isn't|isnt|aren't|arent|wasn't|wasnt|weren't|werent)$/.test(tokens[at]?.norm ?? ""))
		return false;
	if (isBare && !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.norm ?? "")) return false;
	const whom = isBare ? at - 2 : at - 1;
	const isKin = tokens[whom]?.norm === "law";
	if (!isKin && !inStory.test(tokens[whom]?.norm ?? "")) return false;
	return !tokens.slice(Math.max(0, whom - 4), whom).some(({ norm }) => /^(?:my|our)$/.test(norm));
}

const inStory =
	/^(?:leads?|hero|heroes|heroines?|villains?|protagonists?|m[lc]|f[lc]|mcs|characters?|guys?|girls?|boys?|m[ae]n|wom[ae]n|mothers?|fathers?|m[ou]ms?|dads?|parents?|sisters?|brothers?|siblings?|grandm(?:a|other)s?|grandpas?|grandfathers?|kids?|child|children|daughters?|sons?|husbands?|wife|wives|ex|boss|bosses|ceos?|teachers?|doctors?|cops?|detectives?|kings?|queens?|princes?|princess|couples?|friends?|family|families|person|people|boyfriends?|girlfriends?|rivals?|nobody|everyone|everybody)$/;

/**
 * "A man who never smiles", "a king without a throne": what somebody in the story is or does. "For a friend who hates gore" and
 * "I'm a girl who hates gore" tell of who watches.
 */
function tellsOfSomebody(tokens: readonly Token[], at: number): boolean {
	let before = at - 1;
	while (/^(is|was|are|were|has|had|just|really|always|absolutely|secretly)$/.test(tokens[before]?.norm ?? ""))
		before--;
	const isWithout = tokens[at]?.norm === "without" && somebody.test(tokens[before]?.norm ?? "");
	if (tokens[before]?.norm !== "who" && !isWithout) return false;
	for (let article = before - 1; article >= Math.max(0, before - 4); article--) {
		const { norm, kind } = tokens[article] as Token;
		if (kind === "mark") return false;
		if (/^(a|an|the|two|three)$/.test(norm)) return !ofTheWatcher.test(tokens[article - 1]?.norm ?? "");
	}
	return false;
}

const somebody =
	/^(man|woman|boy|girl|guy|king|queen|prince|princess|child|kid|baby|son|daughter|family|marriage|couple|mother|father|mom|dad|doctor|detective|cop|lawyer|singer|hero|heroine|world|city|house|heart|life|future|past)$/;
const ofTheWatcher = /^(for|with|to|i'm|im|am|as|is|my|being)$/;

/** "who hates hospitals", "who is tired of being a mother", "who can't stand school": it is what the story is about. */
function isAttitude(tokens: readonly Token[], at: number): boolean {
	const [cue, next] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
	return (
		/^(hate|hates|hated|dislikes?|tired|sick|fed|done|bored|allergic)$/.test(cue) || /^(stand|bear|stomach)$/.test(next)
	);
}

/** "plot over romance", "more comedy than romance": what comes second may be there, only less. */
function comparesAway(tokens: readonly Token[], at: number): boolean {
	const { norm } = tokens[at] as Token;
	if (norm === "over") return put.test(tokens[at - 1]?.norm ?? "");
	return norm === "than" && tokens.slice(Math.max(0, at - 4), at).some((word) => /^(more|rather)$/.test(word.norm));
}

const put =
	/^(plot|story|substance|friendship|friendships|bromance|family|comedy|humou?r|characters?|vibes|chemistry|worldbuilding|realism)$/;

/** A mention of several words. */
function isPhrase(hit: Hit): boolean {
	return hit.to > hit.from + 1 && hit.meaning !== undefined && hit.meaning.wants.length > 0;
}

/** What may stand between a refusal and "too". */
const passedOver =
	/^(a|an|the|be|it|is|to|want|take|handle|bear|stomach|have|has|any|anything|something|get|gets|getting|become|becomes|feel|feels|make|makes|me|us|go|going|end|ends|up)$/;

/** "nothing that ends badly", but not "nothing that sad": what follows tells of the drama, not how much of it there is. */
function isRelative(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.norm === "that" && toldVerb.test(tokens[at + 1]?.norm ?? "");
}

const toldVerb =
	/^(is|are|was|has|have|had|ends?|ended|starts?|makes?|gets?|goes|turns?|leaves?|feels?|deals?|involves?|features?|contains?|includes?|shows?|revolves?|focuses|centers|centres|will|would|could|might|takes|tries|breaks?|hurts?)$/;

/** "I'm afraid of …", "my mom is really scared of …", "terrified of …": who says so is, or watches with who is. */
function isOfSpeaker(tokens: readonly Token[], at: number): boolean {
	let before = at - 1;
	while (
		/^(am|is|are|gets?|so|really|very|just|too|also|always|still|bit|a|easily|been|have|has)$/.test(
			tokens[before]?.norm ?? "",
		)
	)
		before--;
	const { norm, kind } = tokens[before] ?? { norm: "", kind: "mark" };
	return kind === "mark" || speakers.test(norm) || /^(my|our)$/.test(tokens[before - 1]?.norm ?? "");
}

const speakers = /^(i|i'm|im|i've|ive|we|we're|she's|he's|and|but|because|cause|since)$/;

/** "I never cry", "I'm not sad", "I can't sleep": no refusal, for it does not say what the speaker wants or can bear. */
function isOnlySaid(tokens: readonly Token[], at: number, end: number): boolean {
	const cue = (tokens[at] as Token).norm;
	if (cue === "do" && tokens[at + 1]?.norm !== "not") return false;
	if (
		!/^(not|never|don't|dont|can't|cant|cannot|can|do|didn't|didnt|couldn't|couldnt|wasn't|wasnt|won't|wont|wouldn't|wouldnt)$/.test(
			cue,
		)
	)
		return false;
	let before = at - 1;
	while (/^(really|just|honestly|absolutely|simply|also|usually|still|have|am|was)$/.test(tokens[before]?.norm ?? ""))
		before--;
	if (!/^(i|we|i'm|im|i've|ive|we're|i'd)$/.test(tokens[before]?.norm ?? "")) return false;
	const ahead = tokens.slice(end, end + 4);
	const mark = ahead.findIndex(({ kind }) => kind === "mark");
	return !ahead
		.slice(0, mark < 0 ? ahead.length : mark)
		.some(({ norm, stem }) => attitudes.has(norm) || attitudes.has(stem) || softeners.has(norm));
}

/** "… and sad too": here "too" means "also". */
function isAtClauseEnd(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return !next || next.kind === "mark" || /^(and|but|or|please|pls|though|if|with|thanks)$/.test(next.norm);
}

function isSoftener(word: Token | undefined): boolean {
	return word !== undefined && word.norm !== "to" && (softeners.has(word.norm) || softeners.has(word.stem));
}

/** Where the longest of the phrases that begin at the token ends; the token itself when none does. */
function phraseEnd(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
	const { norm, stem } = tokens[at] as Token;
	let length = 0;
	for (const phrase of phrases) {
		const begins = phrase[0] === norm || phrase[0] === stem;
		if (begins && phrase.length > length && phrase.every((word, offset) => matches(tokens[at + offset], word)))
			length = phrase.length;
	}
	return at + length;
}

function matches(token: Token | undefined, word: string): boolean {
	return token !== undefined && (token.stem === word || token.norm === word);
}
