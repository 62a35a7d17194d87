/**
 * A part of a title: an adjective before "Korean dramas", or what follows them. `{a|b}` is a for several dramas, b for one.
 * In Korean all parts stand before 한국 드라마.
 */
export interface TitlePiece {
	readonly before?: string;
	readonly after?: string;
}

/** What a wish's own words make of a title, and the facets that need not be said again. */
export interface TitleEcho extends TitlePiece {
	readonly words: RegExp;
	readonly covers: readonly string[];
}

const tears = ["sorrow", "heartache", "hurts", "aching", "cleansed", "doomed-love", "melodramatic", "shattered"];
const rest = ["comforted", "warmth", "calm", "burnout", "healing", "hope", "warm", "self-worth", "fresh-start"];
const ease = ["uplifted", "amusement", "light", "gentle", "joy", "comic"];
const healing = ["healing", "comforted", "warmth", "everyday-life", "warm"];
const romcom = ["romance", "amusement", "flutter", "light", "comic"];

/** In English, the first that matches wins of those that cover the same. */
export const englishEchoes: readonly TitleEcho[] = [
	{
		words: /\b(?:after (?:a|my|the) break-?up|broke up|got dumped|my ex)\b/i,
		after: "to watch after a breakup",
		covers: [...rest, ...ease],
	},
	{
		words:
			/\b(?:bad|worst|awful|terrible|rough|long|hard) (?:day|week)|exhausted|burn(?:t|ed) out|after work|overwhelmed|stressed/i,
		after: "for the end of a hard day",
		covers: rest,
	},
	{
		words: /\b(?:feel(?:ing)? (?:empty|numb|lost|low|down|lonely|sad|blue)|so lonely|heavy heart|depressed)\b/i,
		after: "for when you feel low",
		covers: rest,
	},
	{
		words: /\bbreaks? (?:my|your|the|our) hearts?\b|heart-?\s?break|heart-?\s?wrench|heart-?\s?rend|devastat/i,
		after: "that will break your heart",
		covers: tears,
	},
	{ words: /\b(?:ugly[- ]cry|bawl|sob)/i, after: "to cry your eyes out over", covers: tears },
	{
		words: /\b(?:cry|crying|tears?|tissues?|tear-?\s?jerk\w*|weep\w*)\b/i,
		after: "that will make you cry",
		covers: tears,
	},
	{
		words: /\blaugh(?:s|ter)? and (?:cry|cries|tears)\b/i,
		after: "that will make you laugh and cry",
		covers: ["amusement", "sorrow", "warmth"],
	},
	{
		words: /\bstar[- ]crossed|tragic (?:love|romance)|doomed (?:love|romance)/i,
		after: "about love against the odds",
		covers: ["doomed-love", "heartache", "romance", "forbidden-love"],
	},
	{ words: /\b(?:healing|heal|heals|comfort\w*|soothing|warm hug|hug)\b/i, before: "healing", covers: healing },
	{ words: /\brom-?\s?coms?|romantic comed/i, after: "to fall in love with, laughing", covers: romcom },
	{ words: /\bfeel[- ]?good|light-?\s?hearted|easy watch|cheer me up|brain off/i, before: "feel-good", covers: ease },
	{
		words: /\bslice[- ]of[- ]life|ordinary life/i,
		after: "about ordinary life",
		covers: ["everyday-life", "realistic", "warmth"],
	},
	{
		words: /\b(?:mothers?|moms?|mums?)\b/i,
		after: "about mothers",
		covers: ["motherhood", "mother-and-child", "parents-and-children"],
	},
	{
		words: /\b(?:fathers?|dads?)\b/i,
		after: "about fathers",
		covers: ["fatherhood", "father-and-child", "parents-and-children"],
	},
	{ words: /\bfamily\b/i, after: "about family", covers: ["family-life", "parents-and-children", "found-family"] },
	{
		words: /\bsageuks?|historical|period\b/i,
		before: "historical",
		covers: ["joseon", "palace", "ancient-kingdoms", "epic"],
	},
	{
		words: /\bthrillers?|whodunn?it|murder myster/i,
		after: "that keep{|s} you up at night",
		covers: ["suspense", "crime-solving", "tense", "dark", "dread"],
	},
	{ words: /\brevenge|vengeful/i, after: "about revenge", covers: ["revenge", "vindication"] },
	{ words: /\bmakjang|guilty pleasure|trashy|soap/i, before: "makjang", covers: ["makjang", "shock", "camp"] },
	{
		words: /\bmasterpiece|unforgettable|stays? with (?:you|me)|life[- ]changing/i,
		after: "that stay{|s} with you",
		covers: ["thoughtful", "comforted", "aching", "compassion", "sorrow"],
	},
	{
		words: /\btrauma|wound|scars/i,
		after: "about old wounds",
		covers: ["childhood-wounds", "mental-health", "compassion"],
	},
	{ words: /\bquiet\b/i, before: "quiet", covers: ["restrained", "calm", "slow"] },
];

/** In Korean. */
export const koreanEchoes: readonly TitleEcho[] = [
	{ words: /이별|헤어|차였|실연|전남친|전여친/, before: "헤어진 뒤에 보기 좋은", covers: [...rest, ...ease] },
	{ words: /지치|지친|지쳤|힘든|힘들|퇴근|번아웃|스트레스|야근|피곤/, before: "지친 날 저녁에 보는", covers: rest },
	{ words: /우울|외로|공허|허전|슬플 때/, before: "마음이 가라앉은 날 보는", covers: rest },
	{
		words: /찌통|맴찢|맘찢|가슴 ?(?:아픈|아프|찢|미어|절절)|마음이 ?(?:찢|무너)|애절/,
		before: "가슴이 미어지는",
		covers: tears,
	},
	{ words: /펑펑|오열|엉엉|실컷 ?울|대성통곡/, before: "펑펑 울게 되는", covers: tears },
	{ words: /눈물|울고 ?싶|우는|울리는|슬픈|슬프/, before: "눈물 나는", covers: tears },
	{ words: /웃고 ?울|울고 ?웃|웃음과 눈물|단짠/, before: "웃다가 우는", covers: ["amusement", "sorrow", "warmth"] },
	{ words: /힐링|위로/, before: "마음이 낫는 힐링", covers: healing },
	{ words: /로코|로맨틱 ?코미디|로맨스 코미디/, before: "웃다가 설레는", covers: romcom },
	{ words: /가벼운|가볍게|머리 비우|기분 ?전환|생각 없이/, before: "기분이 가벼워지는", covers: ease },
	{ words: /일상/, before: "일상을 들여다보는", covers: ["everyday-life", "realistic", "warmth"] },
	{
		words: /엄마|어머니|모성/,
		before: "엄마가 생각나는",
		covers: ["motherhood", "mother-and-child", "parents-and-children"],
	},
	{
		words: /아빠|아버지|부성/,
		before: "아버지가 생각나는",
		covers: ["fatherhood", "father-and-child", "parents-and-children"],
	},
	{
		words: /가족/,
		before: "가족 이야기를 담은",
		covers: ["family-life", "parents-and-children", "found-family", "warmth"],
	},
	{ words: /사극|시대극|역사/, before: "시대를 거슬러 가는", covers: ["joseon", "palace", "ancient-kingdoms", "epic"] },
	{
		words: /스릴러|추리|미스터리/,
		before: "밤잠을 설치게 하는",
		covers: ["suspense", "crime-solving", "tense", "dark", "dread"],
	},
	{ words: /복수/, before: "복수를 그린", covers: ["revenge", "vindication", "suspense", "dark"] },
	{ words: /막장|마라맛/, before: "매운맛 막장", covers: ["makjang", "shock", "camp"] },
	{
		words: /인생 ?(?:드라마|작)|명작|띵작|여운/,
		before: "오래 마음에 남는",
		covers: ["thoughtful", "comforted", "aching", "compassion", "sorrow"],
	},
	{
		words: /상처|트라우마/,
		before: "상처 입은 사람들을 그린",
		covers: ["childhood-wounds", "healing", "mental-health", "compassion"],
	},
	{ words: /잔잔/, before: "잔잔한", covers: ["calm", "restrained", "slow", "slow-living", "everyday-life", "gentle"] },
];
