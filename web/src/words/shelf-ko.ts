import type { Length } from "../address/shelf-ask.ts";
import { josa } from "./josa.ts";
import type { shelfEn } from "./shelf-en.ts";

const lengthNames: Readonly<Record<Length, string>> = {
	tiny: "8부작 이하",
	short: "9~12부작",
	usual: "13~16부작",
	long: "17~30부작",
	endless: "31부작 이상",
};

/** 책장 화면의 말. */
export const shelfKo: typeof shelfEn = {
	title: "책장 둘러보기",
	intro:
		"점수를 매긴 드라마를 모두 꽂아 두었어요. 마음에 남는 것, 연도, 방송사, 길이로 골라 보세요. 비밀은 말하지 않아요.",
	describe: (title, total) => `한국 드라마 ${total}편: ${title}. 얼마나 아픈지까지, 스포일러 없이.`,
	heading: ({ facets, year, network, length, hours }) =>
		[
			...(year === "" ? [] : [year.endsWith("s") ? `${year.slice(0, 4)}년대` : `${year}년`]),
			...(network === "" ? [] : [network]),
			...(length === "" ? [] : [lengthNames[length]]),
			...(hours === null ? [] : [`${hours}시간 이하`]),
			...(facets.length > 0 ? [`${facets.join(", ")}${josa(facets.at(-1) ?? "", "이", "가")} 있는`] : []),
			"드라마",
		].join(" "),
	filters: "무엇을 꽂을까요",
	chosen: "고른 것",
	drop: (label) => `빼기: ${label}`,
	labels: {
		facet: "이런 것이 있는",
		moreFacet: "이것도 있는",
		least: "얼마나",
		year: "연도",
		network: "방송사",
		length: "길이",
		hours: "모두 합친 시간",
		sort: "순서",
	},
	any: "상관없음",
	atLeast: (grade) => ["", "조금이라도", "배경에라도", "뚜렷하게", "큰 줄기로", "작품 그 자체로"][grade] ?? "",
	decade: (decade) => `${decade.slice(0, 4)}년대`,
	lengthName: (length) => lengthNames[length],
	hoursName: (hours) => `${hours}시간 이하`,
	orders: {
		fit: "잘 맞는 순",
		watched: "많이 본 순",
		newest: "최신순",
		oldest: "오래된 순",
		hurt: "많이 아픈 순",
		gentle: "순한 순",
		short: "짧은 순",
		long: "긴 순",
	},
	option: (label, dramas) => `${label} (${dramas})`,
	submit: "보기",
	count: (total) => `${total}편`,
	range: (from, to, total) => `${total}편 중 ${from}~${to}번째`,
	facts: (year, episodes, hurt) => [`${year}`, `${episodes}부작`, `아픔 ${hurt}/5`],
	among: "여기에 자주 있는 것",
	byYear: "연도로",
	byNetwork: "방송사로",
	byLength: "길이로",
	byFamily: "무엇을 느끼고 무엇을 다루는지로",
	allFacets: "낱말과 점수의 뜻 모두 보기",
	pages: "쪽",
	page: (page, pages) => `${pages}쪽 중 ${page}쪽`,
	before: "이전",
	next: "다음",
	nothing: "여기에는 아무것도 없어요.",
	nothingHelp: "위에서 고른 것을 하나 빼거나, 책장 전체에서 다시 시작해 보세요.",
	whole: "책장 전체",
	keptBack: (label) =>
		`‘${label}’${josa(label, "은", "는")} 묻기 전에는 말하지 않아요. 이것으로 책장을 꾸미면 드라마마다 뒤에 나오는 일이나 결말이 드러나거든요.`,
	keptBackOpen: "그래도 보기",
	keptBackFind: "대신 이것으로 찾기 (아무것도 말하지 않아요)",
};
