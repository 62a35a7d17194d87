import type { Token } from "./tokenize.ts";

/**
 * Which tokens tell of whoever asks rather than of a story: "after my shift as a nurse", "just took three naps", "오늘 낮잠 자서".
 * What they want, love or miss is a wish: "I love ballet" tells of a story.
 * @returns their positions
 */
export function saidOfOneself(tokens: readonly Token[]): ReadonlySet<number> {
	const said = new Set<number>();
	let own = false;
	let told = false;
	let opens = true;
	tokens.forEach(({ kind, norm }, at) => {
		if (norm === "but" || norm === "so" || (kind === "mark" && /^[.,;:!?()–—]$/.test(norm))) {
			[own, told, opens] = [false, false, true];
			return;
		}
		if (occasion.test(norm) && speaker.test(tokens[at + 1]?.norm ?? "")) told = false;
		if (storyWord.test(norm)) [own, told] = [false, true];
		else if (!told && (speaker.test(norm) || (opens && subjectless.test(norm)))) own = true;
		if (own && kind === "latin") said.add(at);
		opens = false;
	});
	for (const at of saidInKorean(tokens)) said.add(at);
	return said;
}

const speaker = /^(?:i|i'm|im|i've|ive|i'd|i'll|my|we|we're|we've|our)$/;
/** What leads from a wish to when it is for: "something light after my shift". */
const occasion = /^(?:after|before|because|cause|since|while|when|during)$/;
/** How people begin who leave "I" out. */
const subjectless = /^(?:just|took|had|been|got|came|spent|having|currently|finally|woke|stuck|home)$/;
/** What makes a wish of what somebody says of themselves, or names a story. */
const storyWord =
	/^(?:want|wants|wanna|wanting|need|needs|looking|searching|craving|crave|mood|find|recommend|suggest|give|love|loves|loved|like|liked|likes|enjoy|enjoyed|adore|miss|missing|obsessed|addicted|sucker|weakness|into|prefer|favou?rites?|fave|type|pleasure|hate|hates|watch|watched|watching|seen|k?-?dramas?|shows?|series|stor(?:y|ies)|romances?|comed(?:y|ies)|thrillers?|about|set|where|who|whose|plot|something|anything|characters?|leads?|ending)$/;

/** As far as a Korean clause about oneself is followed, in tokens. */
const longestClause = 6;

/** From 오늘, 제가 and their kin to the end of their clause, where it names no story. */
function saidInKorean(tokens: readonly Token[]): number[] {
	return tokens.flatMap(({ norm }, from) => {
		if (koreanRole.test(norm) && opensClause(tokens[from - 1])) return [from];
		if (!koreanSpeaker.test(norm)) return [];
		const clause = tokens.slice(from, from + longestClause);
		const last = clause.findIndex((token, at) => at > 0 && koreanClauseEnd.test(token.norm));
		if (last < 0 || clause.slice(0, last + 1).some((token) => koreanStory.test(token.norm))) return [];
		return clause.slice(0, last + 1).map((_, at) => from + at);
	});
}

/** "간호사인데 병원물 말고": what one is, where nobody else is named before it ("여주가 간호사인데"). */
const koreanRole =
	/^(?:간호사|교사|선생님?|취준생|공시생|수험생|재수생|직장인|회사원|대학생|대학원생|고딩|중딩|주부|전업주부|육아맘|워킹맘|개발자|디자이너|경찰|군인|소방관|공무원|알바생|사회초년생|신입사원)(?:인데요?|이라서?|라서?|입니다|이에요|예요|이야|야|임)$/;

function opensClause(before: Token | undefined): boolean {
	return (
		!before || before.kind === "mark" || koreanSpeaker.test(before.norm) || /^(?:현직|지금|이제)$/.test(before.norm)
	);
}

const koreanSpeaker = /^(?:저|저는|제가|전|나|나는|난|내가|내|제|우리|저희|오늘|어제|방금|요즘|요새)$/;
const koreanClauseEnd = /(?:데|서|니까|네|네요|어요|아요|해요|습니다|더니|다가|고)$/;
const koreanStory = /드라마|이야기|얘기|나오|배경|보고|볼|보는|주인공|스토리|로맨스|싶/;
