const small =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const koreanOnes = " 한 두 세 네 다섯 여섯 일곱 여덟 아홉".split(" ");
const koreanTens = " 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split(" ");

/** A whole number below 1000 in English words: 21 → twenty-one. */
export function englishNumber(number: number): string {
	if (number < 20) return small[number] ?? "";
	if (number >= 100) {
		const rest = number % 100;
		return `${small[Math.floor(number / 100)]} hundred${rest > 0 ? ` and ${englishNumber(rest)}` : ""}`;
	}
	const one = number % 10;
	return `${tens[Math.floor(number / 10)]}${one > 0 ? `-${small[one]}` : ""}`;
}

/** A number as it stands before a Korean counter such as 편: 1 → 한, 5 → 다섯, 20 → 스무; from 100 on in digits. */
export function koreanCount(number: number): string {
	if (number < 1 || number >= 100) return String(number);
	if (number === 20) return "스무";
	return `${koreanTens[Math.floor(number / 10)] ?? ""}${koreanOnes[number % 10] ?? ""}`;
}
