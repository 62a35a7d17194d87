import { expect, test } from "vitest";
import { tellsEnding } from "./tells-ending.ts";

test.each([
	"She dies in the end.",
	"The lead dies.",
	"He dies.",
	"Both of them die.",
	"Everyone dies.",
	"Eventually she dies of cancer.",
	"He dies in episode 15.",
	"They finally break up.",
	"He ends up dead.",
	"She doesn't survive.",
	"She does not make it out alive.",
	"결국 죽는다.",
	"둘 다 죽는다.",
	"모두 죽는다.",
	"끝에 죽어요.",
	"주인공이 죽었다.",
	"여주인공이 암으로 세상을 떠난다.",
	"남자 주인공이 죽어요.",
	"비극으로 끝난다.",
	"둘은 결국 헤어진다.",
	"마지막에 여주가 죽어요.",
])("“%s” tells an ending, whatever drama it speaks of", (sentence) => {
	expect(tellsEnding(sentence)).toBe(true);
});

test.each([
	"What to watch at the end of a long day.",
	"In the end of the week we all want rest.",
	"Her father dies, and she inherits an inn.",
	"She makes it look easy, and does not make it a show.",
	"He finally finds the house that he dreamt of.",
	"By the end of the first episode you will weep.",
	"This is how everyone dies a little.",
	"우리는 모두 죽는다.",
	"I won't tell you the ending.",
	"This list never tells how they end.",
	"결말은 말하지 않을게요.",
	"누가 끝내 함께하는지는 말하지 않을게요.",
	"하루 끝에 보는 드라마.",
	"주인공이 죽었다가 살아나며 시작한다.",
	"마지막 회를 본 다음 날 저녁은 비워 두세요.",
	"일찍 끝나는 하루에.",
])("“%s” tells none", (sentence) => {
	expect(tellsEnding(sentence)).toBe(false);
});
