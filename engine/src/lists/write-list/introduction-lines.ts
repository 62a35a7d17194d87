/** What an introduction is made of, in English and Korean: the same keys, lines with slots. */
export const introductionLines = {
	en: {
		asked: [
			"These {count} were chosen for {asked}; the higher one stands, the more of that it gives.",
			"The wish was for {asked}; these {count} answer it, the surest first.",
			"Somebody asked for {asked}, and here are {count} answers, the best of them first.",
			"Out of the whole catalogue these {count} come nearest to a wish for {asked}.",
		],
		"asked one": [
			"The wish was for {asked}, and this one answers it best.",
			"Of all that could be had, this one has most of {asked}.",
		],
		any: [
			"Here are {count} dramas worth making room for, the surest first.",
			"These {count} come nearest to what was asked, in that order.",
		],
		"any one": ["Here is one drama worth making room for."],
		alike: [
			"Whoever has finished {like} and does not know where to go may begin here, with the nearest of {count} relations.",
			"Nothing is quite {like}, but these {count} are made of much the same cloth, the nearest first.",
		],
		person: [
			"{actor} is in all of these {count}, and the surest come first.",
			"Here are {count} dramas with {actor}, in the order in which they are worth your evenings.",
		],
		"alike one": ["Nothing is quite {like}, but this one is made of much the same cloth."],
		"for hard": [
			"This is a list for an evening when you would rather weep than be fine, and can sleep in afterwards.",
			"Watch from it when you want to feel something all the way down, not when you are only just holding up.",
			"It is for people who do not mind red eyes at breakfast.",
		],
		"for middling": [
			"It suits an evening when you can take a lump in the throat but not a broken heart.",
			"You will want a tissue within reach, though not the whole box.",
			"It is for people who like to be moved and still get up in the morning.",
		],
		"for gentle": [
			"It is a list for tired evenings, and nothing on it will keep you awake with grief.",
			"You can pick from it on a bad day without fear.",
			"It is for people who have had enough trouble for one day.",
		],
		"hurt range": [
			"On our scale of hurt, which ends at five, the mildest of them goes to {low} at its worst and the hardest to {high}.",
			"At their worst they hurt between {low} and {high} of five.",
			"Counted in tissues, they need from {low} to {high} of five.",
		],
		"hurt same": [
			"At its worst, each of them hurts {high} of five.",
			"Each of them goes to {high} of five at its worst.",
		],
		"all mend": [
			"All of them ease off again before they are done.",
			"Every one of them takes back a good part of the pain by the close.",
		],
		"some mend": [
			"By the close, {mending} of them have taken back a good part of the pain.",
			"In {mending} of them the pain has come down well by the credits.",
		],
		"one mends": ["Only one of them takes back a good part of the pain by the close."],
		"none mends": [
			"None of them lets you go much lighter than it had you at its worst.",
			"Not one of them takes much of the pain back by the close.",
		],
		lengths: [
			"The shortest, {shortest}, asks for {low}; the longest, {longest}, for {high}.",
			"In time they range from the {low} of {shortest} to the {high} of {longest}.",
			"{shortest} is done in {low}, whereas {longest} takes {high}.",
		],
		"same length": ["They are all of much the same length, about {high}.", "Each takes about {high}."],
		"most hold": [
			"Most of them do not spare you {warnings}; below, only what goes beyond that is named.",
			"Be ready for {warnings} in most of them, since it is not said again with each.",
		],
		limits: [
			"Kept out altogether: {limits}; {withheld} dramas were set aside for that.",
			"Nothing here has this in it, as far as it is known: {limits}; {withheld} dramas had to stay outside.",
			"You will not meet this in any of them: {limits}; that cost the list {withheld} dramas.",
		],
		"limits one": ["Kept out altogether: {limits}; one drama was set aside for that."],
		"secret limits": ["What was not to be in them was kept out, and {withheld} dramas were set aside for it."],
		"secret limits one": ["What was not to be in them was kept out, and one drama was set aside for it."],
		"passed over": [
			"Where what was asked for arrives as a surprise, the drama was left out, for a list that named it would give it away.",
		],
		"no spoilers": [
			"Nothing below tells more than a broadcaster's own synopsis would.",
			"You can read to the bottom without fear, because no late turn is given away.",
			"No secret of any of them is told here.",
		],
	},
	ko: {
		asked: [
			"바란 것은 {asked}. 거기에 가까운 순서대로 {count} 편을 골랐다.",
			"{asked:을/를} 바라는 마음에 답하는 드라마 {count} 편을, 가장 확실한 것부터 늘어놓았다.",
			"{asked:을/를} 찾는 사람에게 가장 가까이 가닿을 {count} 편이다.",
			"갖고 있는 드라마를 다 견주어, {asked}에 가장 가까운 {count} 편을 골랐다.",
		],
		"asked one": ["바란 것은 {asked}. 거기에 가장 가까운 한 편이다."],
		any: [
			"저녁을 내줄 만한 드라마 {count} 편을, 가장 확실한 것부터 골랐다.",
			"바란 것에 가까운 순서로 {count} 편을 모았다.",
		],
		"any one": ["저녁을 내줄 만한 드라마 한 편이다."],
		alike: [
			"{like:을/를} 다 보고 갈 곳을 잃었다면 여기서 시작하면 된다. 결이 가까운 순서로 {count} 편이다.",
			"{like:과/와} 똑같은 드라마는 없지만, 결이 닮은 {count} 편을 가까운 것부터 골랐다.",
		],
		person: ["{actor}의 드라마 {count} 편을, 가장 확실한 것부터 골랐다."],
		"alike one": ["{like:과/와} 똑같은 드라마는 없지만, 결이 닮은 한 편이다."],
		"for hard": [
			"괜찮은 척하기보다 울어 버리고 싶은 저녁, 다음 날 늦잠을 자도 되는 날에 어울린다.",
			"겨우 버티고 있는 날보다는, 끝까지 느껴 보고 싶은 날에 꺼내 보자.",
			"아침에 눈이 부어도 괜찮은 사람을 위한 목록이다.",
		],
		"for middling": [
			"목이 메는 것까지는 괜찮지만 무너지고 싶지는 않은 저녁에 어울린다.",
			"휴지 한두 장은 손 닿는 데 두되, 상자째 필요하지는 않다.",
			"마음이 움직이되 다음 날 일어날 수는 있어야 하는 사람을 위한 목록이다.",
		],
		"for gentle": [
			"지친 저녁을 위한 목록이고, 슬퍼서 잠 못 들 일은 없다.",
			"힘든 날에 아무거나 골라도 걱정이 없다.",
			"오늘 치 고생은 이미 다 한 사람을 위한 목록이다.",
		],
		"hurt range": [
			"가장 아픈 대목을 견주면, 순한 것은 5점 만점에 {low}점, 센 것은 {high}점까지 간다.",
			"가장 아픈 대목의 점수는 5점 만점에 {low}점에서 {high}점 사이다.",
		],
		"hurt same": ["가장 아플 때는 모두 5점 만점에 {high}점까지 간다."],
		"all mend": ["끝날 무렵에는 모두 한결 누그러진다."],
		"some mend": [
			"그 가운데 {mending} 편은 끝날 무렵 한결 누그러진다.",
			"{mending} 편은 끝나기 전에 아픔을 꽤 덜어 준다.",
		],
		"one mends": ["한 편만은 끝날 무렵 한결 누그러진다."],
		"none mends": ["끝날 무렵 크게 누그러지는 작품은 없다."],
		lengths: [
			"가장 짧은 {shortest:은/는} {low}, 가장 긴 {longest:은/는} {high} 걸린다.",
			"시간은 {shortest}의 {low}부터 {longest}의 {high}까지 다양하다.",
		],
		"same length": ["길이는 모두 {high} 안팎으로 비슷하다."],
		"most hold": ["대부분의 드라마에 {warnings:이/가} 나오니 미리 알아 두자. 아래에는 그 밖의 것만 적는다."],
		limits: [
			"{limits:은/는} 아예 뺐다. 그래서 {withheld}편을 내려놓았다.",
			"{limits:이/가} 있는 드라마는 넣지 않았고, 그 때문에 {withheld}편이 빠졌다.",
		],
		"limits one": ["{limits:은/는} 아예 뺐다. 그래서 한 편을 내려놓았다."],
		"secret limits": ["있으면 안 된다고 한 것은 모두 뺐고, 그래서 {withheld}편을 내려놓았다."],
		"secret limits one": ["있으면 안 된다고 한 것은 모두 뺐고, 그래서 한 편을 내려놓았다."],
		"passed over": ["바란 것이 뜻밖의 일로 나오는 드라마는, 이름을 올리는 것만으로 들통나기에 넣지 않았다."],
		"no spoilers": [
			"아래 글은 방송사의 소개 글보다 더 많은 것을 말하지 않는다.",
			"뒤에 올 일은 하나도 말하지 않으니 끝까지 읽어도 된다.",
			"어느 드라마의 비밀도 밝히지 않는다.",
		],
	},
} as const;
