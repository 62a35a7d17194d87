/** Korean: what follows a mention that is allowed and hardly asked for ("로맨스는 있어도 괜찮아", "새드엔딩도 ㄱㅊ"). */
export const koreanAllowed =
	/^(?:[가-힣]{0,3}? ?(?:좀|조금|약간|살짝)? ?(?:있어도|나와도|여도|이어도|이여도|해도|어도|아도) ?(?:돼|되|괜찮|상관|좋|무관|ㄱㅊ|ㅇㅋ|오케이|ok|OK|됨)|(?:지| ?(?:거|것|장면|내용))?(?:도|은|는| ?(?:건|게))? ?(?:ㄱㅊ|괜찮|상관 ?없|무관|노상관|ㅇㅋ)|[가-힣]{0,2}도 ?(?:좋으니|되니|상관없으니|괜찮으니))/;
/** Korean: the same where it may as well be missing ("로맨스는 없어도 돼"). */
export const koreanIndifferent =
	/^(?:하)?지만은 ?않|^은 ?않|^[가-힣]{0,3}? ?(?:굳이|딱히|꼭|별로|안)? ?(?:없어도|아니어도|아니라도|아니여도|않아도|안 ?나와도|안 ?들어가도|안 ?해도) ?(?:돼|되|괜찮|상관|좋|무관|ㄱㅊ|ㅇㅋ|오케이|ok|OK|됨)/;

/** Korean: what somebody who has it can bear to see ("공황장애 있는 사람이 봐도 괜찮은"). */
export const koreanWatchable =
	/^[가-힣]? ?(?:있는|있던|앓는|앓던|겪은|겪는|겪었던|당한|당했던|당해 ?본) ?(?:사람|분|친구|제가|내가|엄마|아이)[가-힣]{0,2} ?(?:봐도|볼 ?수|보기) ?(?:괜찮|돼|되|좋|있|편)/;

/** Korean: what follows is wanted in its stead ("복수보다 용서"), or it is not wanted much itself (`marked`: "복수보다는 용서"). */
export const koreanRather = /^(?:[가-힣]{0,2} ?(?:거|것|건|게|쪽))?(?:보다(?= )| ?(?<marked>보다는|보단))/;

/** Korean: degrees behind a mention ("로맨스 좀 있는", "웃음 가득한"). */
export const koreanStrongAfter =
	/^(?:가|이|도|는|은)? ?(?:비중(?:이|은)? ?(?:큰|높은|많은|컸)|가득|넘치|넘쳐|폭발|듬뿍|많은|많이 나오|찐하|심하게)/;

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
export const koreanSoft = /(?:너무|지나치게|심하게|많이|마냥|별로|그닥|그다지|그렇게) ?(?:안 ?)?$/;
export const koreanStrong = /(?:정말|진짜|엄청|완전|매우|아주|무지|굉장히|제대로|꼭|너무|가장|제일) ?$/;
/** What says that some of it is enough; the others only that it matters less. */
const measure = "조금|살짝|약간|적당히";
const behind = (words: string): RegExp => new RegExp(`^(?:가|이|도|는|은)? ?(?:${words}) ?(?:있|나오|섞|들어|곁들)`);
export const koreanMeasure = new RegExp(`(?:${measure}) ?$`);
export const koreanMeasureAfter = behind(measure);
export const koreanWeak = new RegExp(`(?:${measure}|좀|은근|가끔) ?$`);
export const koreanWeakAfter = behind(`${measure}|좀`);
/** Before a facet: more or less of it than X. */
export const koreanLess = /(?:덜) ?$/;
/** After a facet: "로맨스는 덜한", "로맨스 비중 적은". */
export const koreanLessAfter =
	/^(?:은|는|이|가|을|를|도|만)? ?(?:(?:비중|분량|장면|요소|수위|강도|정도)(?:은|는|이|가)? ?)?(?:최대한|되도록|좀|조금|더)? ?(?:덜|적게|적은|적었|적으|줄이|줄여|낮은|낮았|작은|최소)/;
/** "더 밝은", "시그널보다 밝은", but not "무엇보다 밝은". */
export const koreanMore = /(?:더|좀\s?더|조금\s?더|훨씬|[가-힣](?<!무엇|뭐|누구|생각|예상|기대|그|이)보다) ?$/;
/** "이혼하고 나서 혼자 볼": what whoever asks has been through before the evening. */
export const koreanLivedThrough =
	/^(?:을|를|이|가)? ?(?:하|되|당하|겪|마치|끝내|끝나)?시?고 ?(?:나서|나니까?|난 ?(?:뒤|후)에?)? ?(?:혼자서?|같이|집에서|밤에|조용히|멍하니)? ?(?:볼|보는|보기)(?= |$|만)/;
