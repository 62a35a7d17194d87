import { dramaPageKo } from "./drama-page-ko.ts";
import { editorKo } from "./editor-ko.ts";
import type { Words } from "./en.ts";
import { josa } from "./josa.ts";
import { listsKo } from "./lists-ko.ts";
import { mapKo } from "./map-ko.ts";
import { shelfKo } from "./shelf-ko.ts";

const episodes = (from: number, to: number): string => (from === to ? `${from}회` : `${from}–${to}회`);

/** 한국어 화면의 말. 해요체로 쓴다. */
export const ko: Words = {
	site: {
		name: "Goodcry",
		tagline: "오늘 내 마음에 필요한 한국 드라마를 찾아 드려요.",
		description:
			"어떤 마음이 되고 싶은지 말하면 거기에 맞는 한국 드라마를 찾아 줍니다. 왜 맞는지, 얼마나 아픈지, 보고 나면 어떤지까지 스포일러 없이 알려 드려요.",
		skip: "본문으로 건너뛰기",
		otherLanguage: "English",
		mainMenu: "주 메뉴",
		menu: "메뉴",
		parts: "이 화면에 있는 것",
		theme: "화면 테마",
		themes: { system: "기기 설정대로", light: "밝게", dark: "어둡게" },
		nav: {
			browse: "책장",
			lists: "목록",
			kept: "담아 둔 것",
			plan: "저녁 계획",
			compare: "비교",
			map: "지도",
			article: "추천 글 읽기",
			write: "추천 글 쓰기",
			vocabulary: "낱말 목록",
			about: "이렇게 찾아요",
		},
		footer: "가입도, 추적도, 지켜보는 눈도 없어요. 여기에 쓴 말은 찾는 데에만 쓰여요.",
		api: "개발자용",
	},
	offline: {
		keep: "이 기기에 굿크라이 담아 두기 (1.8 MB)",
		keeping: "가져오는 중 …",
		kept: "이 기기에 담겨 있어요. 인터넷이 없어도 물어볼 수 있어요.",
		forget: "기기에서 지우기",
		failed: "담지 못했어요. 인터넷과 저장 공간을 확인해 주세요.",
		here: "지금은 오프라인이에요. 이 답은 기기 안에서 찾았어요.",
		page: {
			title: "인터넷이 있어야 볼 수 있어요",
			text: "목록과 추천 글, 안내 글은 서버에 있는데 지금은 인터넷이 없어요. 목록에 쓰던 글은 이 기기에 남아 있어요. 찾기와 드라마 화면, 책장, 지도는 그대로 쓸 수 있어요.",
		},
	},
	ask: {
		title: "오늘 밤, 어떤 마음이 되고 싶으세요?",
		label: "편하게 적어 보세요",
		hint: "느끼고 싶은 감정, 보고 난 뒤의 마음, 오늘은 못 견디겠는 것, 좋아했던 드라마까지.",
		placeholder: "펑펑 울고 나서 위로받는 이야기, 시한부는 빼고",
		submit: "찾아보기",
		suggestions: "추천 낱말",
		suggestionsSay: "가지를 권해요. 화살표로 고르고 엔터로 넣어요.",
		examplesTitle: "이런 말로 시작해 보세요",
		examples: [
			"로맨스 말고 가족 이야기, 잔잔하게",
			"펑펑 울고 나면 후련해지는 드라마",
			"고구마 없이 통쾌한 복수극",
			"나의 아저씨처럼 위로되는데 덜 어두운 드라마",
			"풋풋한 첫사랑 청춘물, 16부작 이하",
			"불륜 없는 힐링 드라마, 시한부도 빼고",
		],
	},
	taps: {
		before: [
			{ label: "지친 하루", adds: "힘든 하루였어" },
			{ label: "이별 후", adds: "이별 후" },
			{ label: "마음이 허전", adds: "마음이 허전해" },
			{ label: "잠 못 드는 밤", adds: "잠이 안 와" },
		],
		during: [
			{ label: "펑펑 울고 싶어요", adds: "펑펑 울고 싶어" },
			{ label: "웃고 싶어요", adds: "웃고 싶어" },
			{ label: "설레고 싶어요", adds: "설레고 싶어" },
			{ label: "따뜻했으면", adds: "따뜻하게" },
		],
		after: [
			{ label: "희망이 남게", adds: "보고 나면 희망이 남는" },
			{ label: "기분 좋게", adds: "보고 나면 기분 좋은" },
			{ label: "후련하게", adds: "보고 나면 후련한" },
			{ label: "생각이 깊어지게", adds: "보고 나면 생각이 많아지는" },
		],
	},
	limits: {
		title: "오늘은 못 보겠어요",
		intro: "고른 것은 반전이나 결말에 숨어 있어도 빼 드려요. 무엇이 숨어 있는지는 말하지 않아요.",
		more: "더 고르기",
		count: (count) => (count === 0 ? "아직 고른 것이 없어요" : `${count}가지를 빼고 찾아요`),
		brief: (count) => (count === 0 ? "못 보는 것" : `못 보는 것 ${count}`),
		strictTitle: "확인되지 않은 드라마는",
		strict: "엄격하게",
		strictMeans: "안전하다고 확인되지 않으면 빼기",
		lenient: "너그럽게",
		lenientMeans: "보여 주되 모르는 점을 알려 주기",
		kept: "이 기기에만 남아요.",
		clear: "모두 지우기",
		said: "적은 말에서 읽었어요",
	},
	find: {
		title: (wish) => `“${wish}”에 어울리는 드라마`,
		browseTitle: "천천히 둘러보는 책장",
		gentleTitle: "오늘 밤 곁에 있어 줄 드라마",
		browseIntro: "특별히 바라는 것이 없다면 이것저것 둘러보세요. 감정 하나, 주제 하나, 제목 하나면 시작할 수 있어요.",
		count: (shown, total) => (total <= shown ? `드라마 ${total}편` : `${total}편 가운데 가장 어울리는 ${shown}편`),
		change: "찾는 말 고치기",
		submit: "다시 찾기",
		read: "이렇게 읽었어요",
		rows: {
			before: "지금은 어떠세요?",
			during: "보는 동안 어땠으면 하세요?",
			after: "보고 나면 어땠으면 하세요?",
			about: "이야기",
			avoids: "덜했으면 하는 것",
			limits: "빼는 것",
			like: "닮은 것",
			moves: "바꿀 점",
			bounds: "조건",
			people: "사람",
			withoutPeople: "빼는 사람",
		},
		briefly: { before: "지금", during: "보는 동안", after: "보고 나면" },
		unlike: "닮지 않은 것",
		strengths: { "a-bit": "조금만", "a-lot": "아주 많이", less: "덜하게", none: "아예 없이", any: "상관없음" },
		asSaid: "말한 만큼",
		howStrongly: (label) => `얼마나: ${label}`,
		faintly: (count) => `살짝 ${count}가지 더`,
		moreLimits: (count) => `${count}가지 더`,
		quoted: (said) => `‘${said}’`,
		guessed: (said) => `‘${said}’에서 짐작`,
		suggests: (labels) => `${labels.join(", ")} 짐작`,
		changed: "바꿨어요.",
		undo: "되돌리기",
		perhaps: "혹시:",
		more: (label) => `${label} 늘리기`,
		less: (label) => `${label} 줄이기`,
		drop: (label) => `빼기: ${label}`,
		othersMayDie: "부모나 친구의 죽음은 나올 수 있어요.",
		keepOutToo: "그것도 빼기",
		unread: (words) =>
			`${words.map((word) => `‘${word}’`).join(", ")}${josa(words.at(-1) ?? "", "은", "는")} 알아듣지 못했어요.`,
		unknownTitle: (title) => `‘${title}’${josa(title, "이라는", "라는")} 드라마는 아직 없어요.`,
		nearest: "가장 가까운 제목:",
		nothingRead:
			"무엇을 바라는지 알아듣지 못했어요. 아래 책장은 그 답이 아니에요. 감정(‘위로’)이나 주제(‘첫사랑’), 좋아했던 드라마(‘도깨비 같은’)로 적어 보세요.",
		leftOut: (title) => `〈${title}〉${josa(title, "은", "는")} 지금 조건에 맞지 않아 여기에 없어요.`,
		seeIt: "그래도 보기",
		missing: (names) => `여기에는 ${names.join(", ")}${josa(names.at(-1) ?? "", "이", "가")} 함께한 드라마가 없어요.`,
		nothingLeft: "남은 드라마가 없어요.",
		clash: "바란 것과 빼 달라고 한 것을 모두 지키는 드라마가 없어요. 하나만 덜어 보세요.",
		lift: (label) => `‘${label}’ 덜기`,
		liftPerson: (name) => `${name} 작품도 포함하기`,
		liftGives: (total) => `${total}편`,
		nothingLeftHelp: "여러 조건이 함께 막고 있어요. 하나씩 덜거나 새로 시작해 보세요.",
		sayMore: "더 말하기",
		changeLimits: "바꾸기",
		cardSteps: (title) => `${title} 같은데`,
		cardMore: "어울리는 이유 더 보기",
		fewer: (episodes) => `${episodes - 1}부작 이하`,
		withheld: (count, unknown) =>
			`고른 것 때문에 ${count}편을 뺐어요.${
				unknown === 0 ? "" : unknown === count ? " 모두 확인되지 않아서예요." : ` ${unknown}편은 확인되지 않아서예요.`
			}`,
		beLenient: "확인되지 않은 것도 보기",
		beStrict: "다시 엄격하게",
		lenientNow: "지금은 너그럽게 찾고 있어요. 확인되지 않은 드라마에는 고른 것이 나올 수도 있어요.",
		fit: (fit) =>
			fit >= 85 ? "아주 잘 맞아요" : fit >= 65 ? "잘 맞아요" : fit >= 40 ? "어느 정도 맞아요" : "조금 맞아요",
		fitNumber: (fit) => `100점 만점에 ${fit}점. 이렇게 모인 점수예요.`,
		points: (points) => (points < 0 ? `−${-points}점` : `+${points}점`),
		why: "어울리는 이유",
		caution: "알고 보세요",
		showMore: "더 보기",
	},
	tissues: {
		count: (peak) => (peak === 0 ? "휴지 없이 봐요" : `휴지 5장 중 ${peak}장`),
	},
	critiques: {
		title: "조금 다르게",
		taken: "바꾼 것",
		undo: "되돌리기:",
		again: "딱 맞는 것이 없다면 조금 바꿔 보세요",
		shorter: { label: "더 짧은", adds: "12부작 이하" },
	},
	drama: {
		episodes: (count) => `${count}부작`,
		minutes: (minutes) => `회당 ${minutes}분`,
		years: (began, ended) => (ended ? `${began}–${ended}년` : `${began}년`),
		also: "다른 이름",
		leads: "출연",
		as: (actor, role) => (role ? `${actor} (${role})` : actor),
		director: "연출",
		writer: "극본",
		why: "왜 마음을 건드리는지",
		leaves: "보고 나면",
		hurt: "얼마나 아픈지",
		profile: "무엇으로 이루어졌는지",
		profileIntro:
			"1은 스치는 정도, 5는 그것이 곧 이 드라마라는 뜻이에요. 이름 아래에 그 점수가 어떤 정도인지 적어 두었어요.",
		rest: (count) => `살짝 ${count}가지 더`,
		gradeOf: (grade) => `5점 만점에 ${grade}점`,
		warnings: "미리 알아 둘 것",
		warningsIntro: "스포일러 없이 말할 수 있는 것만 적었어요. 여기에 없다고 해서 나오지 않는다는 뜻은 아니에요.",
		noWarnings: "스포일러 없이 말할 수 있는 것은 없어요.",
		level: { none: "없음", mild: "약함", moderate: "보통", severe: "강함" },
		part: { early: "초반", middle: "중반", late: "후반", throughout: "내내" },
		similar: "마음을 비슷하게 건드리는 드라마",
		elsewhere: "다른 곳에서 보기",
		elsewhereIntro: "이 사이트 밖으로 나가는 링크예요.",
		thenBut: "이 드라마 같은데",
		buts: [
			{ label: "더 따뜻한", ask: (title) => `${title} 같은데 더 따뜻한 드라마` },
			{ label: "더 슬픈", ask: (title) => `${title} 같은데 더 슬픈 드라마` },
			{ label: "더 짧은", ask: (title) => `${title} 같은데 더 짧은 드라마` },
		],
		butsOfLove: {
			without: { label: "로맨스 없는", ask: (title) => `${title} 같은데 로맨스 없는 드라마` },
			more: { label: "로맨스가 있는", ask: (title) => `${title} 같은데 로맨스` },
		},
	},
	families: {
		feeling: "보는 동안",
		aftertaste: "보고 나면",
		theme: "무엇을 다루는지",
		bond: "누구와 누구의 이야기인지",
		tone: "어떤 결로 들려주는지",
		setting: "언제 어디서",
	},
	curve: {
		say: ({ kind, peak, from, to, low, last }) =>
			({
				none: "아픈 회가 없어요.",
				even: `처음부터 끝까지 5점 만점에 ${peak}점만큼 아파요.`,
				end: `맨 끝 ${episodes(from, to)}에서 가장 아파요. 5점 만점에 ${peak}점이에요.`,
				stays: `${episodes(from, to)}에서 5점 만점에 ${peak}점까지 오르고, 끝까지 내려오지 않아요.`,
				returns: `${episodes(from, to)}에서 가장 아프고(5점 만점에 ${peak}점), ${low}점까지 내려왔다가 끝에 다시 ${last}점이 돼요.`,
				eases: `${episodes(from, to)}에서 가장 아프고(5점 만점에 ${peak}점), 끝에는 ${last}점으로 내려와요.`,
			})[kind],
		means: (peak, meaning) => `${peak}점은 ‘${meaning}’이에요.`,
		start: "첫 회",
		end: "마지막 회",
		meaning: ["아프지 않음", "살짝 찡함", "눈물 조금", "아픔", "펑펑 울거나 잠시 멈춤", "무너짐"],
	},
	rungs: {
		title: "아직 말하지 않은 것",
		intro:
			"뒤에 나오는 일과 결말은 순위를 매기고 미리 걸러 주는 데에 쓰이지만, 묻기 전에는 말하지 않아요. 알고 싶은 만큼만 여세요.",
		steps: {
			1: {
				label: "내가 봐도 괜찮을까요?",
				tells: "오늘 못 보겠다고 한 것이 나오는지만 알려 드려요. 무엇이 나오는지는 말하지 않아요.",
			},
			2: { label: "뒤에 나오는 일", tells: "소개 글이 숨긴 이별과 비밀, 위험을 알려 드려요." },
			3: { label: "결말", tells: "잘 끝나는지, 누가 남는지 알려 드려요." },
		},
		open: "열기",
		close: "다시 닫기",
		safe: {
			yes: "고른 것은 하나도 나오지 않아요.",
			no: "고른 것 가운데 나오는 것이 있어요.",
			unknown: "모두 확인되지는 않았어요.",
			none: "오늘 못 보겠는 것을 아직 고르지 않았어요. 여기에서 고르면 바로 알려 드려요.",
		},
		check: "확인하기",
		noLate: "따로 적힌 일이 없어요.",
		late: "뒤에 나오는 일",
		kinds: {
			happy: "좋게 끝나요.",
			bittersweet: "달콤하고도 씁쓸하게 끝나요.",
			sad: "슬프게 끝나요.",
			open: "열린 결말이에요.",
		},
		closure: (closure) => `매듭지어진 정도는 5점 만점에 ${closure}점이에요.`,
	},
	picture: {
		alt: (light, { ground, place, weather, disc, people, high }) =>
			`${light}의 빛깔로 그린 그림. 아픔을 따라 오르내리는 ${ground}${josa(ground, "이", "가")} ${high}, ${place}, ${people}, ${disc}, ${weather}${josa(weather, "이", "가")} 있어요.`,
		ground: { land: "산등성이", sea: "바닷가" },
		high: (part) => (part <= 3 ? "처음에 가장 높고" : part <= 5 ? "가운데에서 가장 높고" : "끝으로 갈수록 높고"),
		place: {
			skyline: "도시의 건물들",
			rooftops: "낮은 지붕과 전깃줄",
			hanok: "기와지붕",
			cottage: "불 켜진 집",
			tower: "높은 사무실 건물",
			hospital: "병원",
			school: "학교",
			boat: "돛단배",
			lighthouse: "등대",
			fence: "망루와 울타리",
			shop: "김이 오르는 가게",
			lights: "줄에 매단 전구",
			station: "오래된 역",
		},
		disc: { sun: "둥근 해", moon: "달", crescent: "초승달", ringed: "고리를 두른 달" },
		weather: {
			rain: "비",
			snow: "눈",
			petals: "흩날리는 꽃잎",
			leaves: "지는 잎",
			stars: "별",
			birds: "지나는 새",
			mist: "안개",
		},
		people: (count, isNear) =>
			count === 1
				? "홀로 선 사람"
				: count === 2
					? isNear
						? "가까이 선 두 사람"
						: "떨어져 선 두 사람"
					: `함께 선 ${["세", "네", "다섯"][count - 3] ?? "여러"} 사람`,
	},
	shelf: shelfKo,
	lists: listsKo,
	dramaPage: dramaPageKo,
	editor: editorKo,
	map: mapKo,
	compare: {
		title: "드라마 비교",
		titleOf: (names) => `${names.join(", ")} 비교`,
		intro: "두 편에서 네 편까지 나란히 놓고 무엇이 다른지, 얼마나 아픈지, 보고 나면 어떤지 비교해 보세요.",
		chosen: "고른 드라마",
		box: (number) => (number === 1 ? "드라마 하나" : "다른 하나"),
		add: "하나 더 놓기",
		submit: "비교하기",
		remove: "빼기",
		notFound: (name) => `‘${name}’${josa(name, "을", "를")} 찾지 못했어요. 제목을 달리 적어 보세요.`,
		none: "적힌 것 없음",
		untold: "스포일러 없이 말할 수 있는 것만 적었어요. 점은 없거나, 모르거나, 아직 말하지 않은 것이에요.",
		back: "찾던 곳으로 돌아가기",
		start: "다른 드라마와 비교하기",
		first: "앞의 세 편 비교하기",
	},
	write: {
		title: "추천 글 쓰기",
		intro:
			"어떤 목록인지, 몇 편이면 좋을지 알려 주세요. 드라마마다 알려진 것과 소개 글로 그 자리에서 써 드려요. 스포일러는 없고, 문장마다 근거가 있어요.",
		wish: "어떤 목록인가요?",
		placeholder: "마음이 무너지는 드라마 열 편",
		howMany: "몇 편 (1–50, 비워 두면 적은 대로, 없으면 10편)",
		submit: "쓰기",
		markdown: "마크다운 파일로 받기",
		fromWish: "이대로 추천 글 쓰기",
	},
	plan: {
		title: "저녁 계획",
		intro:
			"어떤 마음이 되고 싶은지, 시간이 얼마나 있는지 알려 주세요. 아픔은 차츰 올랐다가, 그럴 수 있는 드라마라면 마지막 저녁에는 내려와요. 힘든 저녁에는 더 순한 드라마도 알려 드려요.",
		wish: "어떤 마음이 되고 싶으세요?",
		placeholder: "펑펑 울고 나서 위로받고 싶어",
		howMany: "며칠 저녁",
		minutes: "하루 몇 분",
		from: "첫날",
		at: "시작 시각",
		submit: "계획 짜기",
		outOfRange: {
			evenings: ([least, most]) => `저녁은 ${least}일에서 ${most}일까지 짤 수 있어서, 적어 주신 수는 쓰지 않았어요.`,
			minutes: ([least, most]) => `하루는 ${least}분에서 ${most}분까지 짤 수 있어서, 적어 주신 수는 쓰지 않았어요.`,
		},
		calendar: "달력 파일로 받기",
		dramas: "볼 드라마",
		evenings: "저녁마다",
		episodes,
		length: (minutes) =>
			minutes < 60
				? `${minutes}분`
				: `${Math.floor(minutes / 60)}시간 ${minutes % 60 === 0 ? "" : `${minutes % 60}분`}`.trim(),
		hurts: (hurt) => `아픔은 5점 만점에 ${hurt}점이에요.`,
		start: "이 드라마로 저녁 계획 짜기",
		fromWish: "이대로 저녁 계획 짜기",
	},
	article: {
		title: "추천 글 읽기",
		intro:
			"‘인생 드라마 10선’ 같은 글이나 웹페이지를 넣으면 드라마마다 순서대로 이어 드리고, 글이 한 말을 정리해 드려요. 확실하지 않은 것과 없는 것도 빠짐없이 보여 드리고, 간직하겠다고 하기 전에는 아무것도 저장하지 않아요.",
		label: "글을 그대로 붙여 넣으세요 (텍스트, 마크다운, HTML)",
		file: "또는 파일 (.txt, .md, .html)",
		address: "또는 글의 주소",
		submit: "읽어 보기",
		readTitle: "글에 담긴 드라마",
		found: (linked, all) => `${all}편 가운데 ${linked}편을 이었어요.`,
		unknown: "굿크라이에 아직 없는 드라마예요.",
		unsure: "확실하지 않아요.",
		choose: (title) => `‘${title}’, 어느 드라마인가요?`,
		noneOfThese: "이 중에는 없어요",
		correct: "고른 대로 하기",
		keep: "목록으로 간직하기",
		openKept: "간직해 둔 목록 열기",
		keepMeans:
			"나만 볼 수 있고 마음대로 고칠 수 있어요. 이어지지 않은 항목도 글 그대로 들어가요. 이 브라우저에서는 같은 글을 넣으면 같은 목록이 열려요.",
		keptMeans: "전에 간직한 글이에요. 그때 만든 목록이 열리고, 그 안의 내용은 바뀌지 않아요.",
		leave: "목록에는 넣지 않기",
		search: (title) => `‘${title}’ 찾아보기`,
		claims: "글에서 한 말",
		agrees: "저희도 그렇게 봐요",
		differs: "저희는 다르게 봐요",
		spoils: (count) => `스포일러가 되는 문장이 ${count}개 있어요. 열어 볼까요?`,
		mentions: "순위 없이 언급된 드라마:",
		nothing: "이 글에서 목록을 찾지 못했어요. 번호와 제목이 한 줄에 따로 있어야 해요.",
		empty: "먼저 글을 붙여 넣거나 파일을 골라 주세요.",
	},
	vocabulary: {
		title: "낱말 목록",
		intro: (count) =>
			`드라마는 모두 이 ${count}가지로 점수를 매기고, 찾는 말도 이 낱말로 읽어요. 하나를 누르면 그런 드라마를 찾아 드려요.`,
		dramas: (count) => `${count}편`,
		secret: "묻기 전에는 말하지 않아요",
	},
	about: {
		title: "이렇게 찾아요",
		description: "Goodcry가 찾는 말을 읽고 드라마에 점수를 매기는 방법, 스포일러 원칙, 하지 않는 일.",
		sections: [
			{
				title: "감정을 셋으로 나눠요",
				text: [
					"보기 전에 바라는 마음, 보는 동안 느끼는 마음, 보고 난 뒤에 남는 마음은 서로 달라요. 위로가 되는 드라마도 먼저 무너뜨릴 수 있고, 내내 웃기던 드라마가 끝나고 나면 허전할 수 있으니까요.",
				],
			},
			{
				title: "적은 말을 하나하나 읽어요",
				text: [
					"감정, 주제, 사람 사이, 거절(‘아무도 안 죽는’), 닮음(‘나의 아저씨 같은데 더 밝은’), 길이, 연도, 방송사, 배우와 제목까지 우리말과 영어로 읽어요. 어떻게 읽었는지 보여 드리고, 알아듣지 못한 말도 말씀드려요.",
					"언어 모델은 쓰지 않아요. 같은 말에는 같은 답이 나오고, 이유마다 매긴 점수를 더하면 얼마나 맞는지가 돼요. 비슷하게 맞으면 더 많은 사람이 본 드라마를 앞에 놓아요. 카드의 ‘어울리는 이유 더 보기’를 열면 하나하나 볼 수 있어요.",
				],
			},
			{
				title: "점수는 사람이 매기고, 모두 공개해요",
				text: [
					"드라마마다 파일 하나에 기본 정보와 0에서 5까지의 점수, 여덟 토막으로 나눈 아픔의 곡선, 우리가 직접 쓴 글을 담아요. 모르는 것은 모른다고 둬요. 없다고 확인된 것과 알려지지 않은 것은 다르니까요.",
				],
			},
			{
				title: "못 보겠는 것은 반전에 숨어 있어도 걸러요",
				text: [
					"오늘 못 보겠다고 한 것은 마지막 회의 반전이라 해도 어느 화면에서나 빼요. 엄격하게 찾으면 확인되지 않은 드라마까지 빼고 몇 편을 뺐는지 알려 드려요. 너그럽게 찾으면 모르는 점을 적어서 보여 드려요.",
				],
			},
			{
				title: "스포일러 원칙",
				text: [
					"화면에는 방송사 소개 글에 나오는 만큼만 적어요. 뒤에 나오는 일과 결말은 순위와 거름에만 쓰고, 한 단계씩 직접 열기 전에는 말하지 않아요. 실수로 열리는 일이 없고, 검색 엔진에도 더 보여 주지 않아요.",
				],
			},
			{
				title: "그림",
				text: [
					"그림은 드라마마다 매긴 점수로 그려요. 앞산의 능선이 아픔의 곡선이에요. 왼쪽이 첫 회, 오른쪽이 마지막 회예요. 빛깔은 분위기, 건물은 배경, 사람들은 이야기 한가운데의 사이를 나타내요.",
				],
			},
			{
				title: "하지 않는 일",
				text: [
					"가입을 받지 않고, 쿠키는 직접 만든 목록의 열쇠로만 쓰고, 다른 사이트에서 아무것도 불러오지 않아요. 무엇을 바랐는지도 적어 두지 않아요. 스스로 겪었다고 말한 일은 보여 드리지 않고, 죽고 싶다는 말에는 먼저 전화할 곳을 알려 드려요. 줄거리나 감상, 포스터를 베끼지 않고, 돈을 받고 드라마를 올리지 않아요.",
				],
			},
		],
	},
	home: {
		shelf: "책장에서",
		shelfIntro: "그림은 드라마마다 매긴 점수로 그렸어요. 능선이 높을수록 아픈 대목이고, 왼쪽이 첫 회예요.",
		points: [
			{ title: "감정을 셋으로", text: "바라는 마음, 보는 동안의 마음, 보고 난 뒤의 마음을 따로 헤아려요." },
			{ title: "언제 얼마나 아픈지", text: "처음부터 끝까지 이어지는 곡선으로 고비와 회복을 보여 드려요." },
			{ title: "미리 말하지 않기", text: "뒤에 나오는 일과 결말은 묻기 전까지 말하지 않고, 걸러 드리기만 해요." },
		],
	},
	error: {
		notFound: "여기에는 아무것도 없어요",
		noDrama: "여기에는 드라마가 없어요",
		notFoundHelp: "주소가 바뀌었거나 처음부터 없던 곳이에요. 대신 바라는 것을 적어 보세요.",
		broken: "저희 쪽에서 문제가 생겼어요",
		brokenHelp: "잘못하신 게 아니에요. 잠시 뒤에 다시 해 보시거나 처음부터 시작해 주세요.",
		badAsk: "이 주소로는 찾을 수 없었어요",
		badAskHelp: "주소가 잘렸거나 오래되어 알아볼 수 없는 것이 있어요. 바라는 것을 새로 적어 보세요.",
		home: "처음으로",
	},
	bounds: {
		episodes: (min, max) =>
			min !== undefined && max !== undefined
				? min === max
					? `${min}부작`
					: `${min}~${max}부작`
				: max !== undefined
					? `${max}부작 이하`
					: `${min}부작 이상`,
		years: (min, max) =>
			min !== undefined && max !== undefined
				? min === max
					? `${min}년`
					: `${min}~${max}년`
				: max !== undefined
					? `${max}년까지`
					: `${min}년부터`,
		minutes: (min, max) => (max !== undefined ? `회당 ${max}분 이하` : `회당 ${min}분 이상`),
		total: (min, max) => {
			const hours = Math.round(((max ?? min ?? 0) / 60) * 10) / 10;
			return max !== undefined ? `모두 ${hours}시간 이하` : `모두 ${hours}시간 이상`;
		},
		network: (names) => names.join(", "),
		withoutNetwork: (names) => `${names.join(", ")} 제외`,
	},
	describeAsk: ({ wish }, names) =>
		`${names.length === 0 ? "" : `${names.map((name) => `〈${name}〉`).join(", ")}. `}“${wish}”에 어울리는 한국 드라마를 이유와 함께, 스포일러 없이 알려 드려요.`,
};
