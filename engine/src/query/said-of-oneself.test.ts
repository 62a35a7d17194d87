import { expect, it } from "vitest";
import { saidOfOneself } from "./said-of-oneself.ts";
import { tokenize } from "./tokenize.ts";

function said(wish: string): string {
	const tokens = tokenize(wish);
	return [...saidOfOneself(tokens)].map((at) => tokens[at]?.text).join(" ");
}

it.each([
	["something light after my shift as a nurse", "my shift as a nurse"],
	["after my shift as a nurse, something light", "my shift as a nurse"],
	["just took three naps, a drama about ballet", "just took three naps"],
	["I love ballet", "I"],
	["a nurse who hates my ballet", ""],
	["오늘 낮잠 자서 잠이 안 와", "오늘 낮잠 자서"],
	["오늘 발레 나오는 드라마 보고 싶어", ""],
])("of “%s” this is said of whoever asks: “%s”", (wish, own) => {
	expect(said(wish)).toBe(own);
});
