/** Words that refuse what follows: "no amnesia", "nobody dies". Stems. */
export const refusals: ReadonlySet<string> = new Set([
	"no",
	"not",
	"without",
	"nobody",
	"none",
	"never",
	"nothing",
	"neither",
	"nor",
	"avoid",
	"hate",
	"hated",
	"hates",
	"hating",
	"disliked",
	"dislike",
	"except",
	"minus",
	"skip",
	"zero",
	"isnt",
	"arent",
	"doesnt",
	"dont",
	"wont",
	"wouldnt",
	"shouldnt",
	"mustnt",
	"werent",
	"couldnt",
	"didnt",
	"cant",
	"cannot",
	"wasnt",
	"aint",
	"exclude",
	"excluding",
	"nope",
	"sans",
	"tw",
	"cw",
	"trigger",
	"triggers",
	"ban",
	"spar",
	"lack",
]);

/** What refuses in the past says what was not liked rather than what must not be. */
export const pastRefusals: ReadonlySet<string> = new Set(["didnt", "wasnt", "werent", "couldnt"]);

/** Several words that refuse what follows. Stems or words. */
export const refusalPhrases: readonly (readonly string[])[] = [
	"no one",
	"free of",
	"free from",
	"sick of",
	"sick and tired of",
	"tired of",
	"rather than",
	"instead of",
	"fed up with",
	"done with",
	"over it with",
	"bored of",
	"bored with",
	"bored by",
	"other than",
	"anything but",
	"everything but",
	"apart from",
	"aside from",
	"allergic to",
	"trauma around",
	"trauma from",
	"trauma about",
	"trauma with",
	"ptsd from",
	"refuse to watch",
	"refuse to see",
	"enough with",
	"enough of",
	"triggered by",
	"sensitive to",
	"can not",
	"do not",
	"does not",
	"should not",
	"stay away from",
	"away from",
	"leave out",
	"hold the",
	"had enough of",
	"enough of",
	"trigger warning",
	"trigger warnings",
	"content warning",
	"content warnings",
	"w / o",
].map((phrase) => phrase.split(" "));

/** "Why is every drama so full of murder?": soft. */
export const complaintPhrases: readonly (readonly string[])[] = [
	"why is every",
	"why is everything",
	"why are all",
	"why does every",
	"why do all",
	"why must",
	"why is there always",
	"why do they always",
].map((phrase) => phrase.split(" "));

/** What sounds like a refusal and asks for little: soft. */
export const softRefusalPhrases: readonly (readonly string[])[] = [
	"little to no",
	"little or no",
	"barely any",
	"hardly any",
	"not a lot of",
	"not lots of",
	"minimal",
	"without much",
].map((phrase) => phrase.split(" "));

/** What looks like a refusal and is none. */
export const harmlessPhrases: readonly (readonly string[])[] = [
	"nothing beats",
	"nothing like",
	"nothing better than",
	"nothing says",
	"nothing but",
	"can't get enough",
	"cannot get enough",
	"never get enough",
	"never get tired of",
	"never tire of",
	"can't go wrong with",
	"can't say no to",
	"not to mention",
	"if not",
	"or not",
	"why not",
	"no less",
].map((phrase) => phrase.split(" "));

/** A refusal followed by one of these does not refuse: "not only", "no matter", "don't mind", "can't stop", "doesn't have to be". */
export const harmlessAfterRefusal: ReadonlySet<string> = new Set(
	(
		"only just matter mind stop wait necessari necessary necessarily need doubt problem hav have sur sure car care wonder " +
		"help believe decide idea clue worry worries rush luck shame joke kidding thoughts preference particular preferences guarantee expectations bad"
	).split(" "),
);

/** After "I don't", "I can't", "I'm not": what makes it a refusal; what the speaker merely does not do is none ("I never cry"). */
export const attitudes: ReadonlySet<string> = new Set(
	(
		"want wanna like love enjoy need watch watching see seeing do doing handle handling stand take taking bear deal tolerate stomach feel wish into up " +
		"looking fan big mood ready interested after okay ok comfortable keen find think accept cope face go going appreciate prefer " +
		"trust support ship care deal sit get dealing here"
	).split(" "),
);

/** A refusal followed by one of these is soft: "not too sad", "nothing very heavy". */
export const softeners: ReadonlySet<string> = new Set([
	"too",
	"very",
	"overly",
	"so",
	"that",
	"super",
	"realli",
	"real",
	"really",
	"extremely",
	"extreme",
	"all",
	"much",
	"to",
	"excessive",
	"excessively",
	"ultra",
	"completely",
	"complete",
	"always",
	"constantly",
	"constant",
]);

/** Words that end the reach of a refusal. */
export const breaks: ReadonlySet<string> = new Set(
	"but however though although yet still instead then while whereas plea please".split(" "),
);

/** Words that end it, too, unless it stands right before them: "no gore, I want …", but "I don't want …", "not something sad". */
export const laterBreaks: ReadonlySet<string> = new Set(
	"because want wanting wants wanna something someth leav leave make mak giv give just".split(" "),
);

/** Words over which a refusal reaches on: "no gore or torture". */
export const joiners: ReadonlySet<string> = new Set(["or", "nor"]);

/** "less dark", "not as heavy". */
export const lessWords: ReadonlySet<string> = new Set(["less", "fewer", "reduc", "tone"]);
/** "more romance". */
export const moreWords: ReadonlySet<string> = new Set(["more", "extra", "added"]);

/** What makes a mention count more. */
export const strongWords: ReadonlySet<string> = new Set([
	"really",
	"very",
	"so",
	"super",
	"extremely",
	"extreme",
	"absolutely",
	"absolut",
	"deeply",
	"deep",
	"truly",
	"tru",
	"total",
	"totally",
	"incredibly",
	"heavi",
	"definit",
	"definitely",
	"most",
	"especial",
	"especially",
	"lot",
	"lots",
	"tons",
	"ton",
	"full",
	"pure",
	"must",
	"properly",
	"proper",
	"utterly",
	"utter",
]);
/** What makes it count less. */
export const weakWords: ReadonlySet<string> = new Set([
	"bit",
	"little",
	"slight",
	"slightly",
	"somewhat",
	"some",
	"touch",
	"small",
	"hint",
	"kinda",
	"mildly",
	"mild",
	"dash",
	"occasional",
	"sometim",
	"sometimes",
	"perhaps",
	"maybe",
	"preferab",
	"preferably",
	"ideally",
	"ideal",
]);

/** "like X", "similar to X". Stems before a title. */
export const likeWords: ReadonlySet<string> = new Set([
	"like",
	"lik",
	"similar",
	"lov",
	"love",
	"loved",
	"enjoy",
	"ador",
	"fan",
	"after",
	"finish",
	"watch",
	"same",
	"another",
	"miss",
	"remind",
	"remin",
	"vibe",
	"vib",
	"vein",
	"as",
	"than",
	"resembl",
	"vs",
	"echo",
	"mood",
	"to",
	"of",
	"from",
	"reminiscent",
]);
/** "unlike X", "hated X". */
export const unlikeWords: ReadonlySet<string> = new Set([
	"unlik",
	"unlike",
	"hat",
	"hate",
	"hated",
	"dislik",
	"dislike",
	"bor",
	"drop",
	"not",
	"no",
	"except",
	"cant",
	"didnt",
	"dont",
]);

/** Words that turn feelings to the time after: "leaves me …", "afterwards". */
export const afterwardsWords: ReadonlySet<string> = new Set([
	"leav",
	"leave",
	"left",
	"afterward",
	"afterwards",
	"aftertast",
	"aftertaste",
	"linger",
	"stay",
]);

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

/** Korean: what follows a title that a wish likens to. */
export const koreanLike =
	/^ ?(?:은|는|이|가|을|를|도)? ?(?:진짜|정말|너무|제|내)? ?(?:인생 ?(?:드라마|작)|최고|명작|띵작|최애|재밌|재미있|좋았|좋아|사랑|감동)|^ ?(?:이?랑|하고|과|와)? ?(?:같은|같이|처럼|비슷|느낌|스타일|급|류|보다|만큼|재밌게|재미있게|좋아|좋았|감명|보고|본|다\s?봤|봤는데|끝나고|이후|후에|다음)/;
export const koreanUnlike =
	/^ ?(?:은|는|이|가|을|를|도|같은 ?건|같은 ?거|처럼)? ?(?:진짜|정말|너무|좀|나한텐|저는|나는)? ?(?:말고(?!도)|빼고|싫|별로|제외|노잼|지루|재미 ?없|실망|하차|안 ?맞|못 ?보|오글|답답|아니)/;

/** Words that mean nothing by themselves in a wish. */
export const emptyWords: ReadonlySet<string> = new Set(
	(
		"a an the this that these those it its it's i i'm im me my mine we us our you your he she they them their his her him and or but so if of to in on at by for from with about into as is am are was were be been being do does did done have has had having " +
		"will would can could should may might must want wants wanted wish need needs looking look for find search give gives recommend recommendation recommendations suggest suggestion suggestions please thanks thank hi hello hey any some something somethin anything one ones " +
		"drama dramas kdrama kdramas k korean korea series show shows story stories tv watch watching seen see tonight today now again ever also too very really quite just only more most less than then there here where when while what which who whose how why that's there's " +
		"where's people person someone somebody everyone lead leads main character characters plot much many lot lots kind sort type feel feeling feels felt make makes making made me get gets getting got go goes going let lets leave leaves leaving left end ends good great best nice top must other others another like likes similar " +
		"few little bit because during through up down out off over under both between each every all whole not no without nobody none never nothing avoid don't doesn't isn't aren't won't can't cannot only even still yet though although however instead tell tells told has'nt been time times set day days think know maybe perhaps ideally preferably rather that'll i'll i'd i've we're you're he's she's what's let's right sure okay ok oh well actually basically list ranked ranking episodes episode ep eps " +
		"two three four five six seven eight nine ten 10 dramas' watchlist favourite favorite favorites favourites all-time own s t m d re ve ll mind dont isnt wont cant doesnt especially among across lately anything everything heroine heroines hero themes theme plot plots setting settings tone tones taken takes finds asks readers bed hand small fine saying shorter longer loved hated liked enjoyed finished similar gets instead together able around " +
		"hate hates hating dislike minus sans except exclude skip stand fan shouldn't wouldn't couldn't didn't wasn't weren't pls plz smth sth vibe vibes otherwise free sick tired fed w u ur idk tbh imo lol omg ugh guys interested handle love loves loving dealbreaker required optional guarantee guaranteed idea clue surprise wait gimme wanna gonna gotta kinda sorta boyfriend girlfriend yesterday already beginner beginners newbie newbies starter"
	).split(" "),
);

/** Korean words that mean nothing by themselves in a wish, compared as prefixes of a word. */
export const emptyKorean: readonly string[] = [
	"입문",
	"처음",
	"혼자",
	"드라마",
	"추천",
	"보고",
	"볼",
	"보는",
	"볼만",
	"싶",
	"있는",
	"있으면",
	"있을",
	"있고",
	"하는",
	"한",
	"해",
	"해주",
	"해줘",
	"주세요",
	"줘",
	"좀",
	"나오는",
	"나와",
	"같은",
	"것",
	"거",
	"걸",
	"게",
	"건",
	"수",
	"때",
	"그런",
	"이런",
	"저런",
	"어떤",
	"무슨",
	"뭐",
	"작품",
	"한국",
	"이야기",
	"얘기",
	"내용",
	"스토리",
	"그리고",
	"그래도",
	"하지만",
	"근데",
	"그런데",
	"내가",
	"나",
	"저",
	"제가",
	"나를",
	"나의",
	"우리",
	"오늘",
	"밤",
	"요즘",
	"지금",
	"정말",
	"진짜",
	"너무",
	"아주",
	"매우",
	"완전",
	"엄청",
	"조금",
	"약간",
	"살짝",
	"더",
	"덜",
	"가장",
	"제일",
	"꼭",
	"다",
	"또",
	"좋은",
	"좋고",
	"좋아",
	"좋겠",
	"재밌",
	"재미있",
	"되는",
	"된",
	"돼",
	"안",
	"못",
	"없는",
	"없이",
	"없고",
	"말고",
	"빼고",
	"않은",
	"않고",
	"않는",
	"아닌",
	"아니",
	"찾",
	"원해",
	"원하",
	"주는",
	"만드는",
	"느낌",
	"느껴",
	"분위기",
	"스타일",
	"장르",
	"편",
	"개",
	"위한",
	"대한",
	"에서",
	"에게",
	"으로",
	"사람",
	"누구",
	"아무",
	"그냥",
	"제발",
	"보면",
	"보니",
	"봤",
	"이거",
	"그거",
	"뭔가",
	"처럼",
	"남는",
	"남기",
	"모음",
	"리스트",
	"순위",
	"베스트",
	"장면",
	"부분",
	"요소",
	"주인공이",
	"주인공",
	"싫",
	"뭔지",
	"없었",
	"없으면",
	"않",
	"별로",
	"인데",
	"이면",
	"으면",
	"비슷한",
	"누가",
	"누군가",
	"빼주",
	"빼",
	"아무거나",
	"위주",
	"최고",
	"확실",
	"제대로",
	"오는",
	"터지는",
	"있어도",
	"괜찮",
	"같이",
	"둘이",
	"지겨",
	"제외",
	"봐요",
	"봐",
	"본",
	"찾아",
	"부탁",
	"알려",
	"만한",
	"에는",
	"심하게",
	"배경",
	"질려",
	"질색",
	"지긋",
	"극혐",
	"사절",
	"사양",
	"없어도",
	"적당히",
	"보지만",
	"있나요",
	"설정",
	"생각나",
	"왔는데",
	"와서",
	"작가",
	"배우",
	"주연",
	"감독",
	"후반",
	"초반",
	"중에",
	"내일",
	"보기",
	"절대",
	"심심",
];
