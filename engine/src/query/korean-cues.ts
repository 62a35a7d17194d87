/**
 * Korean: what follows a mention and refuses it; for text in which runs of space are one space. Up to three syllables of
 * inflection, then what it is called ("장면", "거"), an adverb and the refusal itself; "없어도", "싫지 않", "말고도" are none.
 */
export const koreanRefusal = new RegExp(
	[
		"^(?:지|진|지는|질)?(?:[가-힣]{0,3}?)",
		" ?(?:같은|하는|나오는|나오면|있는|있으면|들어간|들어가는|당하는|다루는|다룬|보면|이면|많은|심한)?",
		" ?(?:거|것|건|게|걸|장면|내용|얘기|이야기|요소|설정|부분|스토리|전개|드라마|소재|결말|엔딩|묘사|씬|신|코드|캐릭터|사람|인물|주제|작품|쪽|류|구간|클리셰)?",
		"(?:은|는|이|가|을|를|도|만|나|이나)?",
		" ?(?<soft>너무|많이|심하게|그렇게|막)?",
		" ?(?:나오는|나오면|있으면)? ?(?:거|건|게)?(?:은|는)?",
		" ?(?:전혀|하나도|아무도|절대|절대로|제발|진짜|정말|이제|좀|일절|다|1도|일도)? ?",
		"(?<cue>않(?!아도)|없(?!어도|을 ?수|으면 ?(?:안|못|서운|심심|재미))|말고(?!도)|말구|말아|마세요|말길|말았|빼고|빼|빠진|제외|싫(?!지 ?않)|아니(?!어도|라도|여도|면 ?(?:안|못|싫|의미))|아닌|금지|별로|사절|사양|패스|",
		"피하|피해|피하고|꺼려|꺼리|극혐|혐오해|질색|질려|질렸|질리|지겨|지긋|그만|노노|ㄴㄴ|비추|[xX×](?![a-zA-Z])|제로|",
		"안 ?(?:나오(?!면 ?(?:서운|섭섭))|나왔|나와(?!도)|돼|되|봐|보고|볼래|좋아|땡|들어|했으면|맞)|못 ?(?:보|봐|본|볼|견|참|버티)|감당 ?(?:안|못))",
	].join(""),
);

/** Korean: "잔인한 건 힘들어요". */
export const koreanTooHard =
	/^[가-힣]{0,3}? ?(?:나오는 |하는 |있는 )?(?:(?:거|건|것|게|걸|장면|내용|소재|얘기|이야기|부분|설정|묘사|씬)(?:은|는|이|가|을|를|만)?|은|는|이|가|을|를|만)? ?(?:나오면|보면|볼 ?때|때문에)? ?(?:좀|너무|보기|보기가|저한테|저에게|아직|많이|항상|진짜|정말)? ?(?:힘들|괴로|불편|무서|무리|트라우마|버겁|울렁|못 ?견디|트리거)(?!지)/;

/** Korean: what follows a mention that is allowed and hardly asked for ("로맨스는 있어도 괜찮아", "새드엔딩도 ㄱㅊ"). */
export const koreanAllowed =
	/^(?:[가-힣]{0,3}? ?(?:좀|조금|약간|살짝)? ?(?:있어도|나와도|여도|이어도|이여도|해도|어도|아도) ?(?:돼|되|괜찮|상관|좋|무관|ㄱㅊ|ㅇㅋ|오케이|ok|OK|됨)|(?:지)?(?:도|은|는)? ?(?:ㄱㅊ|괜찮|상관 ?없|무관|노상관|ㅇㅋ))/;
/** Korean: the same where it may as well be missing ("로맨스는 없어도 돼"). */
export const koreanIndifferent =
	/^(?:하)?지만은 ?않|^은 ?않|^[가-힣]{0,3}? ?(?:굳이|딱히|꼭|별로|안)? ?(?:없어도|아니어도|아니라도|아니여도|않아도|안 ?나와도|안 ?들어가도) ?(?:돼|되|괜찮|상관|좋|무관|ㄱㅊ|ㅇㅋ|오케이|ok|OK|됨)/;

/** Korean: a question whether something dreaded happens ("강아지 죽나요?"). */
export const koreanAsked =
	/^[가-힣]{0,3}? ?(?:장면|내용|씬|거|게|요소)?(?:이|가|은|는|도)? ?(?:있|나오|많)?(?:나요|나여|어요|은가요|는가요|을까요|냐|니|나|죠|지) ?\?/;

/** Korean: degrees behind a mention ("로맨스 좀 있는", "웃음 가득한"). */
export const koreanWeakAfter = /^(?:가|이|도|는|은)? ?(?:좀|조금|살짝|약간|적당히) ?(?:있|나오|섞|들어|곁들)/;
export const koreanStrongAfter = /^(?:가|이|도|는|은)? ?(?:가득|넘치|넘쳐|폭발|듬뿍|많은|많이 나오|찐하|심하게)/;

/** Korean: what joins two things that are refused together. */
export const koreanJoin =
	/^ ?(?:이나|나|이랑|랑|하고|과|와|도|,|、|\/|·|및|또는|그리고|든|이든|이고|거나|라든가|이라든가|던가|이던가|든가|든지|이든지|라든지|이라든지|며|이며)? ?$/;

/** Korean: the same where both are things that people refuse ("잔인하고 야한 장면 없는", "자살 나오거나 학폭 나오는 거 빼고"). */
export const koreanListed =
	/^지도 ?$|^[가-힣]{0,3}? ?(?:장면|내용|얘기|소재|설정|거|것)? ?(?:나오|있|하|들어가)?(?:거나|고|며|이나|나|랑|이랑|하고|,|도) ?,? ?$/;

/** Korean words that bear on the next word alone. */
export const koreanDegree = /(?:^|\s)(?:안|덜|더|너무|좀|조금)\s$/;

/** Korean words before a facet that refuse it. */
export const koreanPrefixRefusal = /(?:^|\s)(?<cue>안|못|노|No|no|NO)\s?$/;
/** Korean words before a facet. */
export const koreanSoft = /(?:너무|지나치게|심하게|많이|마냥) ?(?:안 ?)?$/;
export const koreanStrong = /(?:정말|진짜|엄청|완전|매우|아주|무지|굉장히|제대로|꼭|너무|가장|제일) ?$/;
export const koreanWeak = /(?:조금|살짝|약간|좀|은근|가끔|적당히) ?$/;
/** Before a facet: more or less of it than X. */
export const koreanLess = /(?:덜) ?$/;
/** After a facet: "로맨스는 덜한", "로맨스 적게". */
export const koreanLessAfter = /^(?:은|는|이|가|을|를|도|만)? ?(?:덜|적게|적은|적었|적으|줄이|줄여)/;
export const koreanMore = /(?:더|좀\s?더|조금\s?더|훨씬) ?$/;
