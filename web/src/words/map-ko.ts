import { josa } from "./josa.ts";
import type { mapEn } from "./map-en.ts";

/** 지도 화면의 말. */
export const mapKo: typeof mapEn = {
	title: "드라마 지도",
	intro: (total) =>
		`드라마 ${total}편을 모두 펼쳤어요. 비슷한 마음이 되는 드라마끼리 가까이 있어요. 색은 분위기, 점이 클수록 많은 사람이 본 드라마예요.`,
	description:
		"점수를 매긴 한국 드라마를 모두 담은 지도. 비슷한 마음이 되는 드라마끼리 가까이 있어요. 스포일러는 없어요.",
	picture: "드라마 지도",
	along: (title, across, up) => `${title}: ${across} × ${up}`,
	keys: "화살표 키는 그쪽의 가까운 드라마로, Enter는 열기, 더하기와 빼기는 가까이와 멀리, 0은 전체 보기예요.",
	pointing: "점을 가리키면 어떤 드라마인지 보이고, 누르면 열려요. 끌어서 움직이고, 휠을 돌려 가까이 보세요.",
	touching:
		"점을 누르면 어떤 드라마인지 보이고, 이름을 누르면 열려요. 두 손가락으로 벌리거나 +를 눌러 가까이 본 다음, 끌어서 움직이세요.",
	find: "지도에서 드라마 찾기",
	facet: "이런 것이 있는 드라마 밝히기",
	hurt: "가장 아플 때",
	hurtName: (range) =>
		({ "0-2": "조금 아픈 것 (0~2점)", "3-3": "분명히 아픈 것 (3점)", "4-5": "깊이 아픈 것 (4~5점)" })[range],
	submit: "보기",
	nearer: "가까이",
	farther: "멀리",
	all: "전체 보기",
	allBrief: "전체",
	axes: "두 가지를 골라 펼치기",
	axesNow: (across, up) => `지금: ${across} × ${up}. 바꾸기`,
	across: "왼쪽에서 오른쪽으로",
	up: "아래에서 위로",
	noAxis: "그대로: 비슷한 것끼리 가까이",
	facts2: "사실",
	year: "연도",
	hours: "전체 시간",
	lay: "이렇게 펼치기",
	unlay: "비슷한 것끼리 가까이 두기",
	pairs: "이렇게 보면 잘 보여요",
	laid: (across, up) =>
		`오른쪽은 ‘${across}’, 위는 ‘${up}’ 점수예요. 점수가 같은 드라마는 한 점을 둘러싸고, 많이 본 것이 가운데에 있어요. 원이 클수록 드라마가 많아요.`,
	apart: (count) => `${count}편은 여기에 점수가 없어요`,
	apartWhy: "둘 중 하나를 모르거나, 스포일러라서 말하지 않는 드라마예요. 책장과 검색에는 그대로 있어요.",
	notGraded: "점수 없음",
	ofHours: (hours) => `${hours}시간`,
	keptBack: (label) =>
		`‘${label}’${josa(label, "은", "는")} 묻기 전에는 말하지 않아요. 이것으로 지도를 펼치면 드라마마다 뒤에 나오는 일이나 결말이 드러나거든요.`,
	keptBackOpen: "그래도 펼치기",
	aboutAxes:
		"스포일러가 되지 않는 점수만으로 자리를 정했어요. 뒤에 나올 수도 있는 일은, 나오는 것도 없는 것도 보여 주지 않아요.",
	fits: (count, total) => `${total}편 중 ${count}편이 밝아졌어요.`,
	facts: "{year} · 아픔 {hurt}/5",
	found: "{count}편이 밝아졌어요",
	failed: "지금은 고를 수 없어요. 잠시 뒤에 다시 해 보세요.",
	key: "색이 뜻하는 것",
	keyMeans: "이야기의 종류마다 색이 있어요. 가장 밝은 분위기부터 가장 어두운 분위기까지 차례로 놓았어요.",
	worlds: {
		love: "사랑 이야기",
		dread: "두려움과 범죄",
		history: "옛날 이야기",
		wonder: "신비한 일과 다른 세계",
		home: "집과 가족",
		city: "일과 도시",
	},
	table: "표로 보기",
	columns: { title: "드라마", year: "연도", hurt: "아픔 (5점 만점)", place: "있는 곳" },
	sort: "순서",
	sorts: {
		known: "많이 본 순",
		title: "이름순",
		year: "최신순",
		hurt: "많이 아픈 순",
		place: "있는 곳",
		across: "오른쪽부터",
		up: "위부터",
	},
	none: "맞는 드라마가 지도에 없어요.",
	about:
		"사람이 그린 지도가 아니에요. 스포일러가 되지 않는 점수만으로 자리를 계산했어요(UMAP). 가깝고 먼 것에는 뜻이 있지만, 위아래와 왼쪽 오른쪽에는 뜻이 없어요.",
};
