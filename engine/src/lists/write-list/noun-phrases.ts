import type { Facet, Locale } from "../../vocabulary/facet.ts";
import { englishTitleFacets } from "./title-facets-en.ts";

/** Where a facet's label is no noun that can stand in a sentence. */
const phrases: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	en: {
		...{
			"dating-violence": "violence between lovers",
			"mental-crisis": "a breakdown",
			gore: "gore",
			disaster: "a disaster",
		},
		...{ "war-and-massacre": "massacre", horror: "scenes of horror", "death-of-loved-one": "bereavement" },
		...{
			"child-death": "a child's death",
			"animal-death": "an animal's death",
			"bullying-scenes": "bullying",
		},
		...{ "pregnancy-loss": "a lost pregnancy", "debt-collection": "brutal debt collection", murder: "murder" },
		...{ comforted: "comfort", hopeful: "hope", uplifted: "a lift of the spirits", grateful: "gratitude" },
		...{ thoughtful: "food for thought", wistful: "sweet sadness", cleansed: "a cleansing cry", hollow: "emptiness" },
		...{ shattered: "a broken heart", unsettled: "unease", satisfied: "satisfaction", empowered: "new strength" },
		...{ light: "lightness", warm: "a warm eye for people", sweet: "sweetness", comic: "comedy", quirky: "oddity" },
		...{ camp: "excess", satirical: "satire", wry: "wry humour", restrained: "restraint", lyrical: "lyricism" },
		...{ realistic: "realism", raw: "raw feeling", melodramatic: "melodrama", dark: "darkness", bleak: "bleakness" },
		...{
			tense: "tension",
			eerie: "eeriness",
			epic: "grandeur",
			slow: "slowness",
			fast: "speed",
			flutter: "butterflies",
		},
		...{ gripping: "a gripping start", "slow-burn": "a slow burn", episodic: "stories told one at a time" },
		...{ hurts: "hurt", gentle: "gentleness", mends: "mending", turns: "a turn from light to dark" },
		...{
			spouses: "a marriage",
			"mother-and-child": "a mother and her child",
			"father-and-child": "a father and his child",
		},
		...{ siblings: "brothers and sisters", grandparents: "a grandparent and a grandchild", friends: "friendship" },
		...{ "women-together": "women who stand together", "brothers-in-arms": "men who stand together" },
		...{ "found-family": "a found family", "mentor-and-pupil": "a mentor and a pupil", rivals: "rivalry" },
		...{ "human-and-other": "somebody not quite human", "boss-and-employee": "an office romance" },
		...{
			"love-triangle": "a love triangle",
			"second-lead": "a second lead to ache for",
			"birth-secret": "a birth secret",
		},
		...{
			"time-slip": "time travel",
			"time-loop": "a life lived twice",
			"body-swap": "a swapped body",
			sport: "sport",
		},
		...{ "grim-reaper": "a grim reaper", "mythic-being": "a creature of myth", "special-power": "a special power" },
		...{ "curse-or-prophecy": "a curse or a prophecy", "hidden-identity": "a hidden identity", disguise: "a disguise" },
		...{ "childhood-tie": "a tie from childhood", "unplanned-child": "an unexpected child", "age-gap": "an age gap" },
		...{ "younger-man": "a younger man", "survival-game": "a game of survival", "wish-list": "last wishes" },
		...{ "two-timelines": "two times told at once", twist: "a big twist", accident: "a fateful accident" },
		...{ "contract-relationship": "a love under contract", misunderstanding: "a long misunderstanding" },
		...{ "exes-reunite": "lovers who meet again", "court-intrigue": "intrigue at court", "moral-grey": "moral doubt" },
		...{ "serial-murder": "a serial killer", "con-and-heist": "cons and heists", "everyday-life": "everyday life" },
		...{ illness: "illness", afterlife: "the dead among the living", dreams: "ambition", fame: "fame" },
		...{
			surveillance: "wire-taps",
			calling: "a calling",
			"faith-and-cults": "faith and its abuse",
			technology: "technology",
		},
		...{ "living-together": "two under one roof", "enemies-to-lovers": "enemies who fall in love" },
		...{ "friends-to-lovers": "friends who fall in love", cinderella: "love between rich and poor" },
	},
	ko: {
		...{
			"dating-violence": "연인 사이의 폭력",
			"mental-crisis": "마음이 무너지는 장면",
			disaster: "사고와 재난",
			gore: "잔혹한 장면",
		},
		...{
			"war-and-massacre": "전쟁과 학살",
			"pregnancy-loss": "아이를 잃는 일",
			infidelity: "외도",
			"sexual-content": "노골적인 장면",
		},
		...{ "debt-collection": "빚 독촉", horror: "무서운 장면", illness: "투병", violence: "폭력" },
		...{
			thoughtful: "생각할 거리",
			uplifted: "좋은 기분",
			cleansed: "후련한 눈물",
			empowered: "다시 설 기운",
			hopeful: "희망",
		},
		...{
			grateful: "고마운 마음",
			shattered: "무너지는 마음",
			satisfied: "흡족함",
			aching: "긴 여운",
			comforted: "위로",
		},
		...{
			light: "가벼움",
			warm: "포근함",
			restrained: "절제",
			lyrical: "서정",
			realistic: "현실감",
			raw: "날것의 감정",
		},
		...{
			melodramatic: "짙은 신파",
			dark: "어둠",
			bleak: "막막함",
			tense: "긴장",
			eerie: "기묘함",
			epic: "장대함",
			camp: "과장",
		},
		...{
			comic: "웃음",
			quirky: "엉뚱함",
			sweet: "달달함",
			slow: "느린 호흡",
			fast: "빠른 호흡",
			gripping: "초반의 흡인력",
		},
		...{ "slow-burn": "천천히 쌓이는 감정", episodic: "한 편씩 풀리는 이야기", hurts: "아픔", gentle: "순한 마음" },
		...{ mends: "아픈 뒤의 회복", turns: "가볍게 시작해 무거워지는 흐름", desire: "뜨거운 끌림", friends: "우정" },
		...{ illness: "투병", mortality: "삶과 죽음", farewell: "이별", "unlikely-allies": "뜻밖의 동행" },
		...{
			"women-together": "여자들의 우정",
			"brothers-in-arms": "남자들의 우정",
			siblings: "형제자매",
			neighbours: "이웃의 정",
		},
		...{ "human-and-other": "인간 아닌 존재와의 인연", "contract-relationship": "계약으로 시작된 사랑" },
		...{ "noble-idiocy": "말없이 떠나는 사랑", accident: "운명적인 사고", "enemies-to-lovers": "앙숙의 사랑" },
		...{
			"curse-or-prophecy": "저주와 예언",
			homecoming: "고향",
			survival: "살아남기",
			"survivors-guilt": "살아남은 사람의 죄책감",
		},
	},
};

/** A facet as a noun phrase that can be the object of a sentence: "a found family", "restraint", "절제". */
export function nounPhrase(facet: Facet, locale: Locale): string {
	if (facet.family === "setting") return settingPhrase(facet, locale);
	return phrases[locale][facet.id] ?? facet.label[locale];
}

function settingPhrase({ id, label }: Facet, locale: Locale): string {
	if (locale === "ko") return `${label.ko} 이야기`;
	const where = englishTitleFacets[id]?.after;
	return where ? `stories ${where}` : label.en;
}
