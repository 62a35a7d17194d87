/** What a closing is made of, in English and Korean: the same keys, lines with slots. */
export const closingLines = {
	en: {
		gentlest: [
			"If tonight is harder than you thought, begin with {name}, which hurts least of them all.",
			"On a weak day take {name}; it is the gentlest here.",
			"Should you only have it in you to be touched lightly, {name} is the kindest of them.",
		],
		"among the gentlest": [
			"If tonight is harder than you thought, begin with {name}; nothing here hurts less.",
			"On a weak day take {name}, which is as gentle as anything here.",
			"Should you only have it in you to be touched lightly, there is {name}.",
		],
		shortest: [
			"For a single weekend there is {name}, done in {hours}.",
			"{name} asks for {hours} and no more.",
			"With little time, choose {name}: {hours} and you have seen it whole.",
		],
		hardest: [
			"When you are ready for the worst of it, that is {name}.",
			"Keep {name} for a night with nothing after it, since no other here hurts as much.",
		],
		"two hardest": [
			"The two that hurt most, {names}, want a night with nothing after it.",
			"Save {names} for when you are ready: nothing here goes deeper.",
		],
		"many hardest": [
			"The {count} that go to {peak} of five want a night with nothing after it.",
			"Do not take two of the hardest in one week; {count} of these go to {peak} of five.",
		],
		first: [
			"And if you cannot choose, trust the order and begin at the top, with {name}.",
			"For everything else the order is the advice: {name} first.",
			"If none of this decides it, {name} stands first for a reason.",
		],
		only: ["That is all, and it may be enough for a while."],
	},
	ko: {
		gentlest: [
			"오늘 밤이 생각보다 힘들다면 이 가운데 가장 덜 아픈 {name:으로/로} 시작하자.",
			"마음이 약해진 날에는 {name:이/가} 좋다. 이 목록에서 가장 순하다.",
		],
		"among the gentlest": [
			"오늘 밤이 생각보다 힘들다면 {name:으로/로} 시작하자. 이 가운데 순한 축에 든다.",
			"마음이 약해진 날에는 {name:이/가} 좋다. 여기서 더 순한 것은 없다.",
		],
		shortest: [
			"시간이 없다면 {name}, {hours:이면/면} 다 볼 수 있다.",
			"시간이 넉넉지 않을 때는 {name:을/를} 고르자. {hours:이면/면} 끝난다.",
		],
		hardest: [
			"가장 아픈 {name:은/는} 다음 날 일정이 없는 밤에 남겨 두자.",
			"{name:은/는} 마음의 준비가 되었을 때 꺼내자. 이 가운데 가장 아프다.",
		],
		"two hardest": [
			"가장 아픈 두 편, {names:은/는} 다음 날 일정이 없는 밤에 남겨 두자.",
			"{names:은/는} 마음의 준비가 되었을 때 꺼내자. 이 가운데 가장 아픈 두 편이다.",
		],
		"many hardest": [
			"5점 만점에 {peak}점까지 가는 {count} 편은 다음 날 일정이 없는 밤에 남겨 두자.",
			"가장 아픈 것들을 이어서 보지는 말자. {count} 편이 5점 만점에 {peak}점까지 간다.",
		],
		first: [
			"고르기 어렵다면 순서를 믿고 맨 위의 {name:부터/부터} 보면 된다.",
			"그래도 망설여진다면 첫 번째에 둔 {name:이다/다}.",
		],
		only: ["이 한 편이면 한동안은 충분할지도 모른다."],
	},
} as const;
