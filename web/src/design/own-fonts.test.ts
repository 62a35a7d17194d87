import { expect, it } from "vitest";
import { ownFonts } from "./own-fonts.ts";

const face = (family: string, more = ""): string =>
	`@font-face {\n  font-family: '${family}';\n  font-display: swap;\n  src: url(./a.woff2) format('woff2'), url(./a.woff) format('woff');\n${more}}`;

it("our Latin letters wait for the next page when they come late", () => {
	const css = ownFonts(face("Newsreader"), "/node_modules/@fontsource/newsreader/latin-400.css");
	expect(css).toContain("font-display: optional");
	expect(css).toContain("src: url(./a.woff2) format('woff2');");
});

it("what is slanted is upright until the slanted letters are there", () => {
	const upright = ownFonts(face("Newsreader"), "/node_modules/@fontsource/newsreader/latin-400.css");
	expect(upright?.match(/font-family: ['"][^'"]*/g)).toEqual([
		`font-family: 'Newsreader`,
		`font-family: "Newsreader Upright`,
	]);
	const slanted = ownFonts(face("Newsreader"), "/node_modules/@fontsource/newsreader/latin-400-italic.css");
	expect(slanted).not.toContain("Upright");
});

it("our Korean letters are Korean alone, and come however late", () => {
	const faces = [
		face("Gowun Batang", "  unicode-range: U+20,U+2c-2e,U+2192,U+ac00-ac02,U+1100,U+3131;\n"),
		face("Gowun Batang", "  unicode-range: U+0-ff;\n"),
	];
	const css = ownFonts(faces.join("\n\n"), "/node_modules/@fontsource/gowun-batang/400.css?url") ?? "";
	expect(css).toContain("unicode-range: U+ac00-ac02,U+1100,U+3131;");
	expect(css).toContain("font-display: swap");
	expect(css.match(/@font-face/g)).toHaveLength(1);
});

it("other styles are not looked at", () => {
	expect(ownFonts(face("Newsreader"), "/src/design/base.css")).toBeNull();
});
