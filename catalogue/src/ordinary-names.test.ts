import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const engine = createEngine(loadCatalogue());

/** Wishes whose words are also the name of a drama: in the first no drama is meant. */
const ordinary = [
	"something that stays with you for days",
	"a drama about a rich man and a poor girl",
	"a love story with a bad boy",
	"a nice guy second lead",
	"a good man who is hurt by life",
	"set in a law school",
	"the moment they meet again",
	"about time travel",
	"something about time passing",
	"endless love that hurts",
	"best love stories",
	"first love reunited",
	"disabled main character",
	"where the bad guys win",
	"beautiful days in the countryside",
	"what the hell is wrong with me, I need a laugh",
	"a stranger moves in next door",
	"a signal from the past",
	"a healer who heals wounded people",
	"no goblin lore",
	"obsessed with a stranger",
	"the stranger was so good to her",
	"나쁜 남자 나오는 로맨스",
	"나쁜 엄마가 변하는 이야기",
	"착한 남자가 주인공인 거",
	"결혼 계약하는 드라마",
];

it.each(ordinary)("%s: names no drama", (wish) => {
	const { like, titles } = engine.read(wish);
	expect([...like.map(({ slug }) => slug), ...titles.map(({ slug }) => slug)]).toEqual([]);
});

it.each([
	["loved hospital playlist and reply 1988", ["hospital-playlist", "reply-1988"]],
	[
		"be melodramatic, my liberation notes and misaeng made me cry",
		["be-melodramatic", "my-liberation-notes", "misaeng-incomplete-life"],
	],
	["dramas like law school but warmer", ["law-school"]],
	["after run on I need something sad", ["run-on"]],
	["squid game but funny", ["squid-game"]],
	["secret forest vibes", ["stranger"]],
	["best love kdrama", ["the-greatest-love"]],
	["signal kdrama", ["signal"]],
	["a story like About Time", ["about-time"]],
	["what is better, my demon or run on", ["my-demon", "run-on"]],
	["나쁜 남자 같은 드라마", ["bad-guy"]],
	["〈나쁜 엄마〉 나오는 배우 드라마", ["the-good-bad-mother"]],
] as const)("%s: names %s", (wish, slugs) => {
	const { like, titles } = engine.read(wish);
	expect([...new Set([...like.map(({ slug }) => slug), ...titles.map(({ slug }) => slug)])]).toEqual(slugs);
});
