import { describe, expect, it } from "vitest";
import { readCount } from "./read-count.ts";

describe("the count of a wish", () => {
	it.each([
		["ten emotional dramas that will break your heart", 10, "emotional dramas that will break your heart"],
		["힐링 드라마 5편", 5, "힐링 드라마"],
		["top 3 revenge thrillers", 3, "revenge thrillers"],
		["다섯 편만 추천해줘, 슬픈 걸로", 5, "추천해줘, 슬픈 걸로"],
		["눈물 나는 드라마 열 편", 10, "눈물 나는 드라마"],
		["Give me twenty-one quiet shows", 21, "quiet shows"],
		["the best 12 dramas about mothers", 12, "the dramas about mothers"],
		["드라마 TOP 10 복수", 10, "드라마 복수"],
		["a list of 7 sad ones", 7, "sad ones"],
		["first love and bad timing, 6 dramas", 6, "first love and bad timing, dramas"],
		["a revenge thriller, five of them", 5, "a revenge thriller"],
		["100 dramas to cry to", 50, "dramas to cry to"],
	])("“%s” asks for %i", (wish, count, rest) => {
		const read = readCount(wish);
		expect(read.count).toBe(count);
		expect(read.wish.replace(/^the /, "")).toBe(rest.replace(/^the /, ""));
	});

	it.each([
		"under ten episodes, sad",
		"one evening, short",
		"two lonely people, not a romance",
		"sisters, and one of them is dying",
		"two sisters and a drama about grief",
		"10부작 이하 힐링",
		"12편 이하",
		"drama from 2019",
		"16 episodes",
		"five years later they meet again",
		"세 자매 이야기",
		"하나뿐인 사랑",
		"",
	])("“%s” asks for no number", (wish) => {
		expect(readCount(wish)).toEqual({ count: null, wish });
	});
});
