import type { Catalogue } from "../catalogue/catalogue.ts";
import { overlap } from "./bounds.ts";
import { emptyWords } from "./cues.ts";
import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import { judgedInKorean } from "./korean-title-cues.ts";
import { stanceTo, type TitleStance } from "./likeness.ts";
import type { Polarity } from "./meant.ts";
import type { Likeness, Span, TitleMention } from "./query.ts";
import type { Token } from "./tokenize.ts";

/** The titles that a wish names, and those that it likens to, dislikes or leaves out; one that stands alone is looked for. */
export function readTitles(
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	catalogue: Catalogue,
): { readonly like: readonly Likeness[]; readonly titles: readonly TitleMention[] } {
	const like: Likeness[] = [];
	const titles: TitleMention[] = [];
	const named = hits.filter((hit) => hit.title);
	const alone =
		named.length === 1 &&
		hits.length === 1 &&
		tokens.filter((token) => token.kind !== "mark" && !emptyWords.has(token.norm)).length <=
			(named[0]?.to ?? 0) - (named[0]?.from ?? 0) + 1;
	let previous: { hit: Hit; stance: TitleStance } | null = null;
	for (const hit of named) {
		const slug = slugByYear(text, hit, catalogue);
		let stance = stanceTo(text, tokens, hit);
		if (stance === "plain" && previous && joins(tokens, previous.hit, hit)) stance = previous.stance;
		previous = { hit, stance };
		if (stance === "mention") continue;
		titles.push({ text: text.slice(...hit.span), slug, span: hit.span });
		const judged = stance === "unlike" && isJudgedForOne(tokens, hits, hit) ? "leave-out" : stance;
		if (!alone || stance !== "plain") like.push({ slug, weight: weightOf[judged], span: hit.span });
	}
	return { like, titles };
}

/** What is only left out costs hardly anything of what is like it. */
const weightOf: Readonly<Record<Exclude<TitleStance, "mention">, number>> = {
	...{ like: 1, plain: 1, unlike: -1 },
	"leave-out": -0.1,
};

/** "hated the amnesia in Winter Sonata": one thing in the drama was disliked, which is refused by itself, and not the drama. */
function isJudgedForOne(tokens: readonly Token[], hits: readonly Hit[], { from }: Hit): boolean {
	const isPartOf = /^(?:in|of|from|between)$/.test(tokens[from - 1]?.norm ?? "");
	return isPartOf && hits.some(({ title, to }) => !title && to === from - 1);
}

/** What is said of a drama just behind its title asks for nothing of its own. */
export function softenReasons(
	text: string,
	hits: readonly Hit[],
	meant: ReadonlyMap<Hit, Polarity>,
): ReadonlyMap<Hit, Polarity> {
	return softenVerdicts(text, hits, dropStates(text, hits, meant));
}

function dropStates(text: string, hits: readonly Hit[], meant: ReadonlyMap<Hit, Polarity>): ReadonlyMap<Hit, Polarity> {
	const states = hits.flatMap(({ title, span }): Span[] => {
		const state = title ? leftBehind.exec(text.slice(span[1], span[1] + longestState)) : null;
		return state ? [[span[1], span[1] + state[0].length]] : [];
	});
	if (states.length === 0) return meant;
	const isState = ({ span }: Hit): boolean => states.some((state) => overlap(span, state));
	return new Map(
		[...meant].map(([hit, polarity]) => [
			hit,
			isState(hit) && polarity.kind === "want" ? { kind: "drop", weight: 1, step: 0 } : polarity,
		]),
	);
}

/** "just finished Signal and im a wreck", "선업튀 후유증": how a drama has left somebody is no wish to be left so again. */
const leftBehind =
	/^(?:\s*[,.…]|\s+and|\s+now)*\s+(?:i['’]?m|i am)\s+(?:still |now |just |literally |such |so |an? |completely |totally )*(?:emotional )?(?:wreck(?:ed)?|mess|broken|destroyed|devastated|shattered|ruined)\b|^ ?(?:보고 ?|끝나고 ?)?후유증/i;
const longestState = 60;

/** "달의 연인 새드라 못 봄": why a drama was not liked is no wish, but rather not wanted again. */
function softenVerdicts(
	text: string,
	hits: readonly Hit[],
	meant: ReadonlyMap<Hit, Polarity>,
): ReadonlyMap<Hit, Polarity> {
	const reasons = hits.flatMap(({ title, span }): Span[] => {
		const reason = title ? (judgedInKorean(text, span[1])?.reason ?? 0) : 0;
		return reason > 0 ? [[span[1], span[1] + reason]] : [];
	});
	if (reasons.length === 0) return meant;
	const isReason = ({ span }: Hit): boolean => reasons.some((reason) => overlap(span, reason));
	return new Map(
		[...meant].map(([hit, polarity]) =>
			isReason(hit) && (polarity.kind === "want" || (polarity.kind === "refuse" && !isDreaded(hit)))
				? [hit, { kind: "soften", weight: 1, step: 0 }]
				: [hit, polarity],
		),
	);
}

/** Of several dramas of one name, the one whose year the text gives, else the most widely watched. */
export function slugByYear(text: string, hit: Hit, catalogue: Catalogue): string {
	const dramas = hit.title ?? [];
	const year = /^\s*\(?((?:19|20)\d\d)\)?/.exec(text.slice(hit.span[1]))?.[1];
	const ofYear = year ? dramas.find((drama) => String(catalogue.dramas[drama]?.year) === year) : undefined;
	return catalogue.dramas[ofYear ?? dramas[0] ?? -1]?.slug ?? "";
}

function joins(tokens: readonly Token[], last: Hit, next: Hit): boolean {
	return tokens
		.slice(last.to, next.from)
		.every((token) => /^(and|or|,|&|\/|plus|with|meets|x|이?랑|하고|와|과|이?나|그리고|및|또는)$/.test(token.norm));
}
