/*
 * What follows a Korean mention and refuses it. Korean puts the refusal last: the mention, its own ending, whatever else the
 * sentence has, and then the cue ("슬픈 | 건 제가 지금은 도저히 | 못 봐요"). All of it is for text in which runs of space are one space.
 */

/** One of the words of a list. Each part is a list, too, so that what belongs together stands together. */
function oneOf(...words: readonly string[]): string {
	return `(?:${words.join("|")})`;
}

/** A mention's own ending: up to three syllables ("슬프|지", "집착|하는"), or "슬프|기만 한". */
const inflection = "(?:기만 ?(?:한|하는|하지)|지|진|지는|질)?[가-힣]{0,3}?";

const particle = "(?:은|는|이|가|을|를|도|만|나|이나|인|의)";

/** What the thing is called ("장면", "거"), and what in a drama has it ("남주", "분위기"). */
const noun = oneOf(
	"거|것|건|게|걸|쪽|류|코드|요소|설정|부분|내용|소재|주제|얘기|이야기|스토리|배경|느낌|스타일|컨셉|톤|전개|구간|클리셰|장면|묘사|씬|신|결말|엔딩|드라마|작품|등장|출연|언급|(?:\\d종 ?)?세트",
	"캐릭터|사람|인물|(?:남자 ?|여자 ?)?주인공|여주|남주|남자|여자|커플|조합",
	"분위기|대사|라인|연기|미화|비중|위주|분량|걱정|따위|범벅|투성이",
);

/** With whom one would see it. */
const together = "(?:부모님|엄마|아빠|가족들?|아이들?|애들|친구)(?:이?랑|하고|과|와) ?(?:같이 |함께 )?";

/** How the thing is there. */
const linking = oneOf(
	"같은|이런|그런|저런|어린|젊은|많은|많지|심한|심하지|전부인|뿐인",
	"있는|있으면|나오는|나오면|나와서|들어간|들어가는|다루는|다룬|이면|이라서|라서|때문에|보면|볼 ?때(?:마다)?",
	"하는|하다가? ?끝나는|하다가? ?마는|더 ?(?:좋은|나은|멋있는)|당하는|겪는|걸린|나는|시달리는|쫓기는|얽힌|얽히는|휘말리는|넣은|(?:하고|로) [가-힣]{1,3}는|강요하는|짜내는|쥐어짜는|유발하는",
	`(?:꼴도 ?|쳐다)?보기|${together}(?:보기)?`,
);

/** To whom, since when and how much. */
const aside = oneOf(
	"제가|내가|저는|나는|전|난|저도|나도|저한텐?|나한텐?|저한테는?|나한테는?|저에게|저에겐?|나에겐|우리는|(?:저희|우리) ?[가-힣]{1,3}[이가은는도]",
	"지금은?|요즘은?|요새는?|오늘은?|아직은?|당분간은?|이제는?|밤에|항상|맨날|자꾸|계속",
	"혼자서?|개인적으로|직접적으로|노골적으로|자세하게|자세히|대놓고|그냥|도저히|도무지|절대로?|전혀|하나도|아무도|일절|1도|일도|거의|아예",
	"최대한|웬만하면|되도록|가급적|제발|진짜로?|정말|완전|영|딱|제일|좀|조금|다|잘|너무|넘|많이|심하게|그렇게|억지로|막",
);

/** What it leaves no time for: "연애하느라 일 안 하는". */
const absorbing = "하느라(?: ?(?:일|공부|수사|사건))?(?: ?안 ?하는)?";

/** Why: "오글거려서 싫어". */
const reason = " (?:[가-힣]{1,4} ){0,2}[가-힣]{1,6}(?<!에)서(?= |싫|못|안)";

const between = `(?:(?: ?(?:${absorbing}|${linking}|${noun}|${aside})${particle}?)|${reason}){0,6}?`;

/** Those of whom a story tells: what they do not have or do is no refusal. */
export const somebody =
	"(?:주인공|여주|남주|여자|남자|소년|소녀|아이|청춘|청년|친구|부부|커플|부모|엄마|아빠|아들|딸|형사|의사|재벌|왕)";

/** "없나요?", "없을까": who asks so looks for it. */
const lookedFor =
	"나(?! ?봐)|냐|니|느냐|을까(?!봐)|으려나|을라나|습니까|는가(?=요|$|[^가-힣])|(?:어|어요|음|는 ?거야)? ?\\?";
/** "눈물 없이 못 보는": it is there. */
const cannotBeWithout = "(?:이(?:는|서는|선)?|인) ?(?:못|안 ?[되돼]|[가-힣]{1,3} ?수 ?없)";

const absent = [
	"않(?!아도|으려|던)",
	"(?<=(?:하나도|전혀|아예|일절) ?)없",
	`없(?!어도|을 ?수|으면 ?(?:안|못|서운|심심|재미)|${lookedFor}|${cannotBeWithout})`,
	"아니(?!어도|라도|여도|면(?!서)|메이션)|아닌|아님|아냐|아녔",
	// "A 아니면 B" is "A or B"; "A만 아니면", "A 아니면 다 좋아" is anything but A.
	"(?<=만 ?)아니면(?! ?(?:안|못|싫))|아니면(?= ?(?:다|뭐든|아무|상관|괜찮|좋|돼|되|됨|ㄱㅊ|ㅇㅋ))",
	"안 ?(?:나오(?!면 ?(?:서운|섭섭)|나|네)|나왔|나와(?!도)|나옴|나옵|나온|들어|했으면|맞)",
	"(?<!(?:기억|생각)(?:이|도)? ?)안 ?(?:나는|나고|났으면)",
	"안 ?(?:끼치|걸리|당하|겪|부리|저지르|다루|보여주)(?:는|고|지|면)",
	`안 ?(?:(?:하|쓰)는(?! ?${somebody})|하고(?! ?살)|합니다|한다|함)`,
];

const leftOut = [
	"말고(?!도)|말곤|말구|말아|마세요|말길|말았",
	"빼|뺀|뺐|제외|거르|거른|거름|거릅|걸러|걸렀|걸름|패스|스킵|skip|SKIP",
	// Who has fallen for something (…에 빠진) does not lack it.
	"(?<!(?:에|에게|한테|께) ?)빠(?:진|졌으면|지면 ?좋)",
	"금지(?!된|령|당한| ?조항| ?규칙)|사절|사양|노노|ㄴㄴ|ㄴ(?![ㄱ-ㅎ])|제로|[xX×](?![a-zA-Z])",
	"그만(?! ?(?:두|둔|둬|둘|둠|뒀)|큼|한|하)",
	"(?<=(?:은|는|만) ?)됐(?=어|고|습|음|다)",
	"(?<=(?:면|서|때문에) ?)(?:채널|하차|꺼[요버짐]|끄고|끕|안 ?틀)",
	"피하고 ?싶|피했으면|피하(?:게|자|는 ?편|려고 ?(?:해|합|함|하))|피할 ?(?:거|게|래|수 ?있)|피해(?= ?(?:주|줘|요|야|$|[^가-힣 ]))",
	// What goes badly (취업이 안 돼서) and what must not be in a story (사랑하면 안 되는 사이) is not refused.
	"(?<!(?:이|가) ?)안 ?(?:돼(?!서|도)|됨|된다|됩)|(?<=(?:면|은|는|만) ?)안 ?되(?!는(?!데))",
];

/** What somebody would rather not do ("하기 싫다"); only what one would rather not see is refused. */
const doing = "(?:하|가|되|살|죽|지|먹|자|잃|나서|다니|만나|일어나|늙)기 ?";

const disliked = [
	`(?<!${doing})싫(?!지 ?않|(?:어하는|은) ?${somebody})`,
	"노잼|재미 ?없|지루(?!하지|한)|식상(?!하지|한)|짜증(?:나(?!는)|난다|남|났)",
	"별로|꺼려|꺼리|극혐|혐오(?! ?관계)|질색|질려|질렸|질리|질림|질린다|지겨|지겹|지긋",
	"비추(?=$|[^가-힣]|천|입|임|요|예|합)",
	"(?:보고 ?싶|땡기|끌리)(?:지|진|지는) ?않|안 ?(?:보고 ?싶|땡|끌|좋아)",
	"(?:내|제|우리) ?(?:스타일|취향|타입)(?:은|이)? ?아|취향(?:은|이)? ?아",
];

const unwatched = [
	"안 ?(?:봐(?!도)|봄|보(?!이|여|내|살)|봅|본다|볼래|볼 ?거|볼 ?게)",
	"못 ?(?:보(?!이|여|내|살)|봐|본다|볼|봄|봅|견|참|버티)|참을 ?수 ?없|견딜 ?수 ?없|감당 ?(?:안|못)",
];

/** What asks for less of it rather than for none. */
const reluctant = [
	"좀 ?(?:그래(?!도)|그렇|그럼|그런(?= ?[데듯])|그러)",
	"민망(?:해|하(?:고|니|네|다|더|잖)|함|합)|낯 ?뜨거|거부감(?! ?없)|부담(?=스|되|돼|된|가|이)",
	"머리 ?아프(?:고|니|다|네)|머리 ?아파",
	"(?<=(?:건|거|은|는) ?)좀(?=$|[^가-힣 ])",
	`안 ?(?:하|쓰)는(?= ?${somebody})`,
];

/** The cues of a kind, as a named group. */
function kind(name: string, cues: readonly string[]): string {
	return `(?<${name}>${cues.join("|")})`;
}

/** "불륜은 안 봐", "무거운 건 지금은 싫어", "로맨스 위주 말고"; its groups tell how it is refused. */
export const koreanRefusal = new RegExp(
	`^${inflection}${particle}?${between} ?(?:${[
		kind("absent", absent),
		kind("leftOut", leftOut),
		kind("disliked", disliked),
		kind("unwatched", unwatched),
		kind("reluctant", reluctant),
	].join("|")})`,
);

/** Between a mention and its refusal: only so much of it, or nothing but it, is refused. */
const inPart =
	/너무|많이|심하게|그렇게|(?:^| )막 |위주|비중|분량|거의|최대한|되도록|가급적|범벅|투성이|전부인|뿐인|많지|심하지|미화|억지로|강요|하다가? ?(?:끝나|마는)|기만 ?[한하해]/;

/** Whether what {@link koreanRefusal} found refuses softly. */
export function isReluctant(refusal: RegExpExecArray): boolean {
	return refusal.groups?.reluctant !== undefined || inPart.test(refusal[0]);
}

const hardship =
	"(?:힘들(?!지|게|어하는|었던)|괴로(?!운|워하)|불편(?!한)|무서(?:워(?!하는)|웠)|무섭(?=다|습|네|단|어)|무리|트라우마|버겁|버거워|울렁|못 ?견디|트리거|불안(?=해|하다|합)|어지러워|어지럽다|답답(?:해(?=$|요|[^가-힣])|하(?:다|네)|함|합니다)|혈압 ?(?:이 ?)?(?:올라|오름|오른다|상승))";

/** "잔인한 건 힘들어요", and so of a life: "육아 힘들어요". In the group `between` stands what is said of it. */
export const koreanTooHard = new RegExp(
	`^(?<between>${inflection}${particle}?${between}) ?(?<seeing>보기(?:가|엔|에)?)? ?(?:${aside} ?)?${hardship}`,
);
