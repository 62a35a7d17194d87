const initials = ["g", "g", "n", "d", "d", "r", "m", "b", "b", "s", "s", "", "j", "j", "j", "g", "d", "b", "h"];
const vowels = "a e ya ye u e yu ye o wa we we yo u wo we wi yu u i i".split(" ");
const finals = " g g g n n n d r g m r r r b r m b b d d ng d d g d b d".split(" ");
const firstSyllable = 0xac00;

/** Surnames that are written otherwise than they are said. */
const surnames: Readonly<Record<string, readonly string[]>> = {
	이: ["ri", "i"],
	박: ["barg", "bag"],
	최: ["joi", "jwe"],
	임: ["im", "rim"],
	유: ["yu", "ryu"],
	류: ["ryu", "yu"],
	노: ["no", "ro"],
	나: ["na", "ra"],
};

/** Names that are not their sound ("IU" is 아이유). */
const stageNames: Readonly<Record<string, readonly string[]>> = {
	아이유: ["IU"],
	이지은: ["IU", "Lee Ji-eun"],
	수지: ["Bae Suzy", "Suzy"],
	배수지: ["Bae Suzy", "Suzy"],
	혜리: ["Lee Hye-ri", "Hyeri"],
	이혜리: ["Lee Hye-ri", "Hyeri"],
	설현: ["Kim Seol-hyun", "Seolhyun"],
	디오: ["Do Kyung-soo", "D.O."],
	유이: ["Uee", "UEE"],
	윤아: ["Im Yoon-ah", "Yoona"],
	크리스탈: ["Krystal Jung", "Jung Soo-jung", "Krystal"],
	나나: ["Nana", "Im Jin-ah"],
	로운: ["Rowoon", "Ro Woon", "Kim Seok-woo"],
	이하늬: ["Lee Ha-nee", "Honey Lee"],
	정유진: ["Jung Yoo-jin", "Jung Eugene"],
	조인성: ["Jo In-sung", "Zo In-sung"],
	서예지: ["Seo Ye-ji", "Seo Yea-ji"],
	조이: ["Joy", "Park Soo-young"],
	다솜: ["Kim Da-som", "Dasom"],
	찬열: ["Park Chanyeol", "Chanyeol"],
	수호: ["Suho", "Kim Jun-myeon"],
	정려원: ["Jung Ryeo-won"],
	송혜교: ["Song Hye-kyo"],
	엄기준: ["Um Ki-joon", "Uhm Ki-joon"],
};

/** Names of one person each, some of which are not in the catalogue. */
export const namesOfOne: readonly (readonly string[])[] = Object.values(stageNames);

/** The surnames as they are mostly written in Latin letters, lower case. */
export const latinSurname =
	/^(kim|lee|park|choi|jung|jeong|kang|cho|jo|yoon|jang|lim|im|han|oh|seo|shin|kwon|hwang|ahn|song|ryu|hong|jeon|ko|go|moon|yang|son|bae|baek|heo|nam|noh|ha|gong|hyun|yoo|byun|cha|joo|ji|woo|ok|gu|koo|do|ma|min|na|pyo|wi|uhm|ki|chae|ra|jin|yeo|hyeon|yun|jun|gang|seong|sung|bang|eom|um|choe|kwak)$/;

/** A name as it sounds, so that "Lee Jung-eun", "Yi Jeong Eun" and 이정은 come near each other: spelling variants folded. */
export function soundOf(name: string): string {
	return name
		.toLowerCase()
		.normalize("NFD")
		.split(/[^a-z]+/)
		.map(foldPart)
		.join("-");
}

function foldPart(part: string): string {
	return part
		.replace(/sh/g, "s")
		.replace(/ch/g, "j")
		.replace(/h(?![aeiouyw])/g, "")
		.replace(/k|c|q/g, "g")
		.replace(/t/g, "d")
		.replace(/p/g, "b")
		.replace(/l/g, "r")
		.replace(/eui|ui/g, "i")
		.replace(/oo|eo|ou|eu/g, "u")
		.replace(/ee|yi/g, "i")
		.replace(/ae|ay/g, "e")
		.replace(/^wu/, "u")
		.replace(/([a-z])\1/g, "$1");
}

/** How a Hangul name may sound in {@link soundOf}'s spelling, and the stage names that it stands for. */
export function soundsOfHangul(name: string): {
	readonly sounds: readonly string[];
	readonly stage: readonly string[];
} {
	const [first = "", ...given] = [...name];
	const rest = given.map(syllableSound);
	const starts = surnames[first] ?? [syllableSound(first)];
	return { sounds: starts.map((start) => [start, ...rest].join("-")), stage: stageNames[name] ?? [] };
}

function syllableSound(syllable: string): string {
	const offset = syllable.charCodeAt(0) - firstSyllable;
	const initial = initials[Math.floor(offset / 588)] ?? "";
	const vowel = vowels[Math.floor(offset / 28) % 21] ?? "";
	return `${initial}${vowel}${finals[offset % 28] ?? ""}`.replace(/^wu/, "u");
}
