import type { Span } from "./query.ts";

/** How the words around a bound take it. */
export interface BoundStance {
	/** `refuse`: "nothing over 16 episodes"; `allow`: "I don't mind over 16 episodes". */
	readonly kind: "ask" | "refuse" | "allow";
	/** The bound with the words that refuse it. */
	readonly span: Span;
}

/** So much of the text on either side is looked at. */
const looked = 60;

const refusal = String.raw`\b(?:no|not|nothing|none|never|without|avoid|avoiding|hate|skip|except|(?:tired|sick|bored) of|cannot|(?:do|does|did|ca|wo|is|are|would|should|could)n'?t|(?:do|does|did|can|will|would|should|could) not)`;

/** What may stand between a refusal and the bound and names nothing of its own. */
const between = String.raw`(?:\s+(?:want|wanna|finish|finishing|start|starting|make|like|need|watch|watching|see|do|sit|through|commit|committing|to|handle|stand|have|having|has|get|into|time|patience|energy|attention|span|mood|fan|big|interested|looking|for|an?|the|any|anything|something|one|ones|that|that's|thats|which|is|are|be|it|with|of|in|on|from|made|released|aired|out|came|lasting|lasts?|runs?|running|go|goes|going|really|ever|even|much|too|so|very|k-?dramas?|dramas?|shows?|series|stuff)){0,8}`;

const refusedBefore = new RegExp(String.raw`${refusal}${between}\s+$`, "i");
/** "no historical dramas over 20 episodes": what the dramas are stays a mention of its own. */
const describedBefore = new RegExp(
	String.raw`${refusal}(?:\s+[\w-]+){1,2}\s+(?:k-?dramas?|dramas?|shows?|series)${between}\s+$`,
	"i",
);
const allowedBefore = new RegExp(
	String.raw`(?:(?:do|does|wo|would)n'?t|do not) (?:really |even )?(?:mind|care)${between}\s+$|\b(?:no problem|fine|ok|okay|cool) with${between}\s+$`,
	"i",
);

const refusedBehind =
	/^\s+(?:is|are|feels?|seems?|would be|gets?)\s+(?:just |way |a bit |simply |always )?(?:too (?:long|much|many|old)|a (?:no|pass|deal-?breaker|turn-?off)|not for me|out\b)(?: for me)?/i;
const allowedBehind = /^\s+(?:is|are|would be)\s+(?:also |totally |perfectly )?(?:fine|ok|okay|alright|no problem)\b/i;

const koreanRefused = new RegExp(
	[
		"^[가-힣]?(?:은|는|이|가|을|를|도)?",
		" ?(?:(?:나온|방영한|같은) )?(?:(?:인 ?)?(?:거|것|건|게|걸|드라마|작품|시리즈)(?:은|는|이|가|을|를|도)?)?",
		" ?(?:너무|좀|진짜|정말|저는|나는|저한텐|나한텐|솔직히|다|이제|그냥|별로)?",
		" ?(?:말[고구](?!도)|빼고|빼줘|제외|싫(?!지 ?않)|별로|부담|힘들|버거|버겁|무리|사절|사양|노노|ㄴㄴ|비추|질려|질렸|지겨|지루|피하|못 ?(?:보|봐|견|참)|안 ?(?:봐|보고|볼|좋아|땡))",
	].join(""),
);

/** Whether the words around a bound ask for it, refuse it or only allow it. */
export function stanceOf(text: string, [start, end]: Span): BoundStance {
	const before = text.slice(Math.max(0, start - looked), start);
	const after = text.slice(end, end + looked);
	const refused = refusedBefore.exec(before);
	if (refused) return { kind: "refuse", span: [start - (before.length - refused.index), end] };
	const tooMuch = refusedBehind.exec(after);
	if (tooMuch) return { kind: "refuse", span: [start, end + tooMuch[0].length] };
	const span: Span = [start, end];
	if (describedBefore.test(before) || koreanRefused.test(after)) return { kind: "refuse", span };
	return { kind: allowedBefore.test(before) || allowedBehind.test(after) ? "allow" : "ask", span };
}
