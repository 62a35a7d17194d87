/** What the Korean words behind a title make of it. */
export interface KoreanJudgement {
	/** `leave-out`: only not that one ("말고"); `mention`: neither liked nor likened to ("친구가 추천해줬는데"). */
	readonly stance: "like" | "unlike" | "leave-out" | "mention";
	/** How many of the characters behind the title say what was disliked about it; 0 where none do. */
	readonly reason: number;
}

const particle = "(?:은|는|이|가|을|를|도)?";
const adverbs = "(?:진짜 ?|정말 ?|너무 ?|좀 ?|그냥 ?|별로 ?|나한텐 ?|저한텐 ?|저는 ?|나는 ?|난 ?|전 ?)*";
const dislike =
	"(?:싫(?!지 ?않)|별로|노잼|지루|재미 ?없|실망|하차|중도 ?하차|안 ?맞|못 ?(?:보|봤|봄|본|봐)|오글|답답|안 ?좋아|좋아하지 ?않|불호|그닥|그저 ?그|질려|질렸|지겨|비추|안 ?(?:봐|볼래|땡|끌)|포기)";
const stopped = "(?:하차|못 ?(?:보|봤|봄|본|봐)|안 ?(?:봤|봄)|접었|껐|포기|중단|그만|말았|말았음|관뒀)";
const tooMuch =
	"(?:자극|무거|무겁|길었|길어|길고|느리|느렸|우울|답답|잔인|무서|유치|뻔|막장|신파|피폐|어두|어둡|복잡|어려|늘어|심했|심해|심하|셌|매웠|힘들|질질)";
const ending = "[가-힣]*(?=\\s|$|[.,!?])";
/** "못 봤어, 너무 신파라": what comes after the verdict and gives its reason. */
const reasonAfter = `(?:[가-힣]{0,4}[ ,]+(?:너무 |좀 )?[가-힣]+(?:라|라서|아서|어서|해서|워서|여서|함|음)(?=\\s|$|[.,!?]))?`;

const mentioned = new RegExp(
	`^${particle} ?(?:많이 |하도 )?(?:추천 ?(?:해 ?줬|했|하던|하길래|받았)|유명하(?:던|다)|인기 ?많)(?![^.!?]*(?:봤|좋았|재밌|인생))`,
);
const likedWithout =
	/^(?:은|는|을|를)? ?(?:빼고|말고|제외하고|제외) ?(?:이거랑 |그거랑 |이거 |그거 )?(?:비슷|그런 느낌|같은 느낌|느낌)/;
/** "같은 막장은 싫고", "같은 거 말고": what is like it is not wanted either. */
const kindRefused =
	/^ ?(?:같은|처럼|같이|류의?|스타일의?|느낌의?) ?(?:[가-힣]+(?<!데|고|만|서|며|니|면) )?[가-힣]*?(?:은|는|이|가)? ?(?:너무 |좀 |이제 )?(?:싫(?!지 ?않)|말[고구](?!도)|빼고|제외|별로|안 ?좋아|못 ?보|그만|지겨|질려|질렸|지긋|안 ?볼|안 ?봐)/;
const leftOut = new RegExp(`^${particle} ?(?:말[고구](?!도)|빼고|제외|아니(?!어도|라도|여도))`);
const dislikedOutright = new RegExp(`^${particle} ?${adverbs}${dislike}${reasonAfter}`);
const stoppedWatching = new RegExp(
	`^ ?(?:보다가?|보는 ?중에|중간에) ?(?:결국 |그냥 |중간에 )?${stopped}${reasonAfter}`,
);
const dislikedFor = new RegExp(
	`^${particle} ?(?![^.!?]{0,12}(?:시간|바빠|바쁘|아직))(?:[가-힣]+ ){0,2}[가-힣]+(?:라|서|고|길래|때문에|다가) ?(?:그냥 |결국 |도저히 |중간에 )?${stopped}`,
);
const foundTooMuch = new RegExp(`^${particle} ?(?:너무|좀|지나치게|심하게|진짜) ?(?:많이 )?${tooMuch}${ending}`);

const liked =
	/^ ?(?:은|는|이|가|을|를|도)? ?(?:진짜|정말|너무|제|내)? ?(?:인생 ?(?:드라마|작)|최고|명작|띵작|최애|꿀잼|재밌|재미있|좋았|좋아|사랑|감동)|^ ?(?:이?랑|하고|과|와)? ?(?:시리즈 ?)?(?:같은|같이|처럼|비슷|느낌|스타일|급|류|보다|만큼|재밌게|재미있게|좋아|좋았|감명|보고|본|다\s?봤|봤는데|끝나고|이후|후에|다음|정주행(?! ?(?:할|하려|예정)))/;

/** So much of what stands behind a title is looked at. */
const looked = 48;

/** Reads what stands right behind a title that ends at the offset; null where nothing is said of it. */
export function judgedInKorean(text: string, end: number): KoreanJudgement | null {
	const after = text.slice(end, end + looked);
	if (mentioned.test(after)) return { stance: "mention", reason: 0 };
	if (likedWithout.test(after)) return { stance: "like", reason: 0 };
	if (kindRefused.test(after)) return { stance: "unlike", reason: 0 };
	if (leftOut.test(after)) return { stance: "leave-out", reason: 0 };
	for (const disliked of [stoppedWatching, dislikedOutright, dislikedFor, foundTooMuch]) {
		const reason = disliked.exec(after)?.[0].length;
		if (reason !== undefined) return { stance: "unlike", reason };
	}
	return liked.test(after) ? { stance: "like", reason: 0 } : null;
}

/** Words and phrases of every day that are titles as well: without spaces, two letters and more. */
const ordinaryNames: ReadonlySet<string> = new Set(
	(
		"괴물 지옥 비밀 내일 블랙 썸남 가면 광장 남친 마녀 연인 질투 졸업 미남 멸망 터널 라이프 라이브 링크 마더 마마 미션 악연 연모 트렁크 펀치 신의 이브 어비스 써클 서클 " +
		"남자친구 나쁜남자 착한남자 나쁜엄마 나쁜녀석들 시그널 보이스 눈이부시게 어느날 김과장 김비서 스타트업 스터디그룹 신입사원 상류사회 상속자들 사생활 불가항력 별똥별 보물섬 " +
		"바람이분다 반의반 낮과밤 블라인드 초콜릿 추적자 피고인 플레이어 트리거 하이에나 엄친아 엄마친구아들 셀러브리티 아일랜드 알고있지만 우연일까 고맙습니다 동백꽃 지리산 " +
		"아무도모른다 아름다운날들 보고싶다 너를기억해 멈추고싶은순간 깨물고싶은 아버지가이상해 연애시대 이혼보험 최고의사랑 경우의수 여름향기 마음의소리 모범형사 불량가족 수상한파트너"
	).split(" "),
);

/** Whether a Hangul name is said by people who mean no drama. */
export function isOrdinaryKorean(name: string): boolean {
	return ordinaryNames.has(name.replace(/[^가-힣]/g, ""));
}

const watched =
	"(?:재밌|재미|꿀잼|좋았|정주행|인생 ?(?:드라마|작)|명작|띵작|봤|다 ?봤|보고 ?(?:나|싶|울|펑|여운|왔)|보는 ?중|본 ?(?:사람|거|후|뒤)|하차|노잼|별로였|지루했|이후로|끝나고|라는 ?드라마|이라는 ?드라마|드라마)";
const aDrama =
	"(?:[가-힣]*(?:는|은|한|운|인|린|던|쁜|픈) )?(?:드라마|거|것|건|걸|게|작품|느낌|분위기|시리즈|장르|스릴러|로맨스|로코|멜로|사극|한국|추천|[가-힣]+물(?=\\s|$)|$)";
const meantAsTitle = new RegExp(
	`^ ?(?:은|는|이|가|을|를|도|이?랑|하고|과|와)? ?${adverbs}${watched}|^ ?(?:같은|이?랑 ?비슷한|하고 ?비슷한) ?${aDrama}|^ ?만큼 ?(?:재밌|재미|좋|잘 ?만든)|^ ?(?:처럼|느낌|스타일|급|류)(?![가-힣]*의)`,
);

/** "시그널 같은데 로맨스". */
const likeBut = /^ ?(?:같은데|같지만|같으면서|(?:이?랑|하고|과|와) ?비슷(?:한데|하지만)) /;
/** "시그널보다 순한 거". */
const comparedWith =
	/^보다 ?(?:(?:더|덜|좀|조금|살짝|훨씬) ?)*(?:순한|밝은|어두운|가벼운|무거운|잔잔한|따뜻한|슬픈|우울한|잔인한|무서운|웃긴|달달한)(?= |$)/;
/** What something bad is compared with. */
const simile = /(?:지옥|괴물)$/;

/** Whether what follows an everyday word says that the drama of that name is meant: "시그널 같은 드라마", not "지옥 같은 직장". */
export function isDramaAfter(text: string, end: number): boolean {
	const after = text.slice(end, end + looked);
	if (comparedWith.test(after)) return true;
	return meantAsTitle.test(after) || (likeBut.test(after) && !simile.test(text.slice(Math.max(0, end - 2), end)));
}

/** "지옥 같은 직장", "괴물 같은 신인": what something is compared with is no part of the story. */
export function isSimile(text: string, [start, end]: readonly [number, number]): boolean {
	return (
		/^(?:지옥|괴물)$/.test(text.slice(start, end)) &&
		/^ ?같은 /.test(text.slice(end, end + 4)) &&
		!isDramaAfter(text, end)
	);
}

const longestJoined = 4;
const behindName =
	/^(?:$|은|는|이|가|을|를|의|도|만|랑|하고|과|와|나|에서|에게|에|로|으로|처럼|같|보다|급|류|느낌|스타일|만큼|말고|말구|빼고|제외|라는|라고|인데|였|시즌|시리즈|정주행|재밌|재미|좋|싫|별로|노잼|봤|보고|본|볼|드라마|추천|비슷|이후|끝|너무|진짜|안|못|요)/;

/** Whether a short Hangul name is only the beginning of another word: 보이스 in 보이스피싱. */
export function isCutFromWord(text: string, [start, end]: readonly [number, number]): boolean {
	if (text.slice(start, end).replace(/\s/g, "").length > longestJoined) return false;
	return !behindName.test(/^[가-힣]*/.exec(text.slice(end))?.[0] ?? "");
}
