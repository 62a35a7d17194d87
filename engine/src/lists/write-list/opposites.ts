import type { Locale } from "../../vocabulary/facet.ts";

/** Tones that stand against each other when one drama follows another. */
export const opposites: readonly (readonly [string, string])[] = [
	["restrained", "melodramatic"],
	["restrained", "camp"],
	["light", "dark"],
	["light", "bleak"],
	["warm", "bleak"],
	["warm", "dark"],
	["sweet", "raw"],
	["sweet", "dark"],
	["comic", "bleak"],
	["comic", "raw"],
	["comic", "lyrical"],
	["realistic", "epic"],
	["realistic", "melodramatic"],
	["lyrical", "tense"],
	["slow", "fast"],
	["slow-burn", "fast"],
	["restrained", "epic"],
	["quirky", "realistic"],
];

const english: Readonly<Record<string, string>> = {
	...{ restrained: "quiet", melodramatic: "unashamedly loud", camp: "over the top", light: "light", dark: "dark" },
	...{ bleak: "bleak", warm: "warm", sweet: "sweet", raw: "raw", comic: "funny", lyrical: "dreamy" },
	...{ realistic: "down to earth", epic: "grand", tense: "tense", slow: "slow", "slow-burn": "patient", fast: "quick" },
	...{ quirky: "odd" },
};

/** As the condition and as the statement: 조용하다면, 조용하다. */
const korean: Readonly<Record<string, readonly [string, string]>> = {
	restrained: ["말을 아낀다면", "말을 아낀다"],
	melodramatic: ["감정을 쏟아 낸다면", "감정을 다 쏟아 낸다"],
	camp: ["마음껏 과장한다면", "마음껏 과장한다"],
	light: ["가볍다면", "가볍다"],
	dark: ["어둡다면", "어둡다"],
	bleak: ["막막하다면", "막막하다"],
	warm: ["따뜻하다면", "따뜻하다"],
	sweet: ["달콤하다면", "달콤하다"],
	raw: ["날것 그대로라면", "날것 그대로다"],
	comic: ["웃음이 많다면", "웃음이 많다"],
	lyrical: ["한 편의 시 같다면", "한 편의 시 같다"],
	realistic: ["땅에 발을 붙이고 있다면", "땅에 발을 붙이고 있다"],
	epic: ["크게 펼친다면", "크게 펼친다"],
	tense: ["팽팽하다면", "팽팽하다"],
	slow: ["느리다면", "느리다"],
	"slow-burn": ["천천히 스민다면", "천천히 스민다"],
	fast: ["빠르다면", "빠르다"],
	quirky: ["엉뚱하다면", "엉뚱하다"],
};

/** How the former and the latter of a contrast are called. */
export function contrastWords(was: string, now: string, locale: Locale): { was: string; now: string } {
	if (locale === "ko") return { was: korean[was]?.[0] ?? "", now: korean[now]?.[1] ?? "" };
	return { was: english[was] ?? "", now: english[now] ?? "" };
}
