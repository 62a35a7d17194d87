import type { DramaPageWords } from "./drama-page-en.ts";
import { genresKo } from "./genres-ko.ts";

const episodes = (from: number, to: number): string => (from === to ? `${from}회` : `${from}–${to}회`);

/** 드라마 한 편의 화면에서만 하는 말. */
export const dramaPageKo: DramaPageWords = {
	curve: {
		episodes,
		axis: "회",
		table: "표로 보기",
		caption: "대목마다 얼마나 아픈지",
		heads: ["회", "아픔(5점 만점)", "어느 만큼"],
		from: (from, to) => episodes(from, to),
	},
	grades: {
		scale: (label) => `‘${label}’ 점수의 뜻`,
		here: "이 드라마",
		hint: "하나를 누르면 다른 점수가 무슨 뜻인지 볼 수 있어요.",
		unlisted:
			"여기에 없는 것은 흔적뿐이거나, 알려지지 않았거나, 아직 말하지 않은 것이에요. 없다는 것도 귀띔이 될 수 있어서, 확실히 없는 것은 ‘뒤에 나오는 일’에서 함께 알려 드려요.",
	},
	known: {
		absent: "확실히 나오지 않는 것",
		unknown: "알려지지 않은 것",
		unknownMeans: "나오는지 아무도 확인하지 않았어요. 엄격하게 찾으면 이것 때문에 빠져요.",
		safeFor: (count) => `고른 것 ${count}가지를 모두 놓고 본 답이에요.`,
	},
	rungs: {
		next: "위를 먼저 열어 주세요",
		remembered: "전에 열어 본 만큼 이 기기가 기억하고 있어요. 주소에는 드러나지 않아요.",
	},
	companions: {
		next: "이어서 볼 드라마",
		sameAche: "같은 아픔, 다른 이야기",
		sameAcheIntro: "이 드라마처럼 마음을 움직이지만, 다른 곳의 다른 이야기예요.",
		kinder: "비슷한 이야기, 더 순하게",
		kinderIntro: "다루는 것은 가깝고, 가장 아픈 대목도 견디기 쉬워요.",
		after: "보고 나서 볼 드라마",
		afterIntro: "순하고, 보고 나면 마음이 나아지는 드라마예요.",
		whyAche: (shared, other) => `닮은 점: ${shared.join(", ")}. 다른 점: ${other.join(", ")}.`,
		whyKinder: (shared, peak, before) =>
			`닮은 점: ${shared.join(", ")}. 가장 아플 때도 ${before}점이 아니라 ${peak}점이에요.`,
		whyAfter: (leaves, peak) =>
			`${peak === 0 ? "아프지 않아요" : `아파도 5점 만점에 ${peak}점까지예요`}. 보고 나면: ${leaves.join(", ")}.`,
	},
	facts: {
		hours: (hours) => `모두 ${hours}시간`,
		genre: (genre) => genresKo[genre] ?? genre,
		genres: "장르",
		network: "방송",
	},
	keep: {
		keep: "담아 두기",
		kept: "이 기기에 담았어요",
		all: "담아 둔 드라마 모두",
		title: "담아 둔 드라마",
		intro: "별을 누른 드라마예요. 이 기기에만 적혀 있어요.",
		empty: "아직 담아 둔 드라마가 없어요. 드라마 화면의 별을 누르면 여기에 모여요.",
		noScript: "담아 두려면 스크립트가 있어야 해요. 이 기기 말고는 아무 데도 적지 않기 때문이에요.",
		compare: "앞의 네 편 비교하기",
	},
	list: "목록에 넣기",
	cite: {
		title: "인용하기",
		intro: "점수와 글은 저희가 쓴 것이고 CC BY 4.0이에요. 어디에서 왔는지만 밝히고 쓰세요.",
		line: "한 줄로",
		bibtex: "BibTeX로",
		json: "JSON으로 받기",
	},
	overlay: {
		title: "얼마나, 언제 아픈지",
		start: "처음",
		end: "끝",
		caption: "드라마마다 대목별로 얼마나 아픈지",
		part: "대목",
		legend: (name, peak, from, to) =>
			peak === 0 ? `${name}: 아픈 회가 없음` : `${name}: ${episodes(from, to)}에서 ${peak}점`,
	},
	perhaps: "혹시",
	docs: {
		title: "더 보기",
		links: [
			{ path: "/vocabulary", label: "낱말 목록: 모든 항목과 그 뜻" },
			{ path: "/docs/grading", label: "드라마에 점수를 매기는 방법 (영어)" },
			{ path: "/docs/lists", label: "가입 없이 간직하고 공개하고 가져가는 목록 (영어)" },
			{ path: "/docs/formats", label: "목록을 내보내고 가져오는 파일 형식 (영어)" },
			{ path: "/docs/articles", label: "추천 글을 읽는 방법 (영어)" },
			{ path: "/docs/api", label: "개발자용 안내 (영어)" },
			{ path: "/api", label: "개발자용: API 설명" },
		],
	},
};
