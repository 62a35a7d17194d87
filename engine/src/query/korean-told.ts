import { somebody } from "./korean-refusal.ts";
import type { Words } from "./korean-words.ts";

/*
 * What sounds like a refusal behind a Korean mention and tells of somebody instead: of the person who asks ("취업이 안 돼서
 * 우울해") or of who is in the story ("엄마 없는 아이"). Texts have runs of space as one space.
 */

/** What words behind a mention tell: `drop`, that it is missing; `keep`, that it is there; `soften`, that it is something else. */
export type Told = "drop" | "keep" | "soften" | null;

/** Whom somebody may have or not have, or be or not be. */
const kin =
	"(?:친구|가족|식구|엄마|어머니|아빠|아버지|부모님?|형제|자매|언니|누나|오빠|동생|남편|아내|아이|자식|애인|남친|여친|남자친구|여자친구|연인|할머니|할아버지|동료|아들|딸|부부)";
const calling = "(?:의사|간호사|경찰|형사|검사|변호사|왕|왕자|공주|학생|선생님?|연예인|배우|아이돌|인간|사람)";
const lacked = new RegExp(`^(?:${kin}|집|돈|꿈|직장|재능|기억)[이가]?$`);
const been = new RegExp(`^(?:${kin}|${calling})[이가]?$`);

/** What is watched. */
const watched = "(?:거|것|걸|건|게|드라마|작품|이야기|얘기|스토리|내용|결말|엔딩|로맨스|로코|수사물|사극)";

/** "엄마 없는 아이", "친구가 없어서"; not "친구 없는 드라마", "아이 없었으면". */
const isMissing = new RegExp(`^(?:이|가|은|는|도)? ?(?:하나도 |한 ?명도 )?없(?!는 ?${watched}|었으면|으면|나|냐|을까)`);
/** "가족이 아닌 사람들", "친구도 연인도 아닌". */
const isNot = new RegExp(`^(?:이|가)? ?아닌(?! ?${watched})`);
const isNeither = /^도 [가-힣]{1,6}도 ?아닌/;
const isNorThat = /^도 ?아닌/;
/** "로맨스가 아닌 우정". */
const isRather = new RegExp(`^(?:이|가) ?아닌 (?!${watched})`);

/** What people try and fail at. */
const attempted = /(?:취업|임신|합격|승진|공부|연애|결혼|장사|사업|소통|다이어트)$/;
const failing = "(?:잘 |너무 |자꾸 |계속 )?안 ?(?:되|돼|됐|풀)";
const fails = new RegExp(`^(?:이|가) ?${failing}`);
const failsBarely = new RegExp(`^(?:은|는|도|만)? ?${failing}`);
/** "임신이 안 되는 부부": a story. */
const failsInStory = /^[가-힣]? ?(?:잘 |너무 |자꾸 |계속 )?안 ?되는(?!데)/;

/** "출근|하기 싫다", "회사 다니|기 싫어서"; "헤어지기 싫은 연인" is a story. */
const unwilling = /^[가-힣]{0,2} ?(?:하|가|되|살|다니)기 ?(?:가 |도 |너무 |진짜 )?싫(?!은)/;
/** "눈물이 안 나와": who cannot cry wants to. */
const dry = /^(?:이|도)? ?안 ?나(?:와|온다|옴|요|네|는 ?(?:병|사람|남자|여자))(?!야)/;
/** "그리워서 못 견디는". */
const overwhelmed = /^서 ?못 ?(?:견디는|참는|버티는|사는|잊|떠나|놓)/;
/** "꿈을 포기|하지 않는". */
const persists = /^하?지 ?(?:않|말)/;
/** "연애를 싫어하는 여자", "연애 금지 조항". */
const isDislikedInStory = new RegExp(`^(?:을|를)? ?싫어하는 ?${somebody}`);

/** Reads what stands behind a mention as told of somebody; null when it is not. */
export function toldOf({ mention, before, behind }: Words, isDreaded: boolean): Told {
	if (lacked.test(mention) && isMissing.test(behind)) return "drop";
	if (isNeither.test(behind) || (isNorThat.test(behind) && /[가-힣]도 $/.test(before))) return "drop";
	if (been.test(mention) && isNot.test(behind)) return "drop";
	if (!isDreaded && isRather.test(behind)) return "soften";
	if (fails.test(behind) || (attempted.test(mention) && failsBarely.test(behind)))
		return failsInStory.test(behind) ? "keep" : "drop";
	if (unwilling.test(mention.slice(-2) + behind) || isDislikedInStory.test(behind)) return "drop";
	if (/눈물$/.test(mention) && dry.test(behind)) return "drop";
	if (/도 [가-힣]+도$/.test(mention) && /^ ?없/.test(behind)) return "keep";
	if (/포기$/.test(mention) && persists.test(behind)) return "keep";
	return overwhelmed.test(behind) ? "keep" : null;
}
