import { expect, it } from "vitest";
import { bytesOf, keptPiece, markPieces } from "./kept-pieces.ts";

const textOf = (html: string, opening = "", end = 0): string => new TextDecoder().decode(bytesOf(opening, html, end));

// What is marked stays marked: the first test is of a browser, where nothing is.
it("where pages stay text, a piece is its text, and is made once", () => {
	let made = 0;
	const make = () => `<p>${++made} 눈물</p>`;
	expect([keptPiece("once", make), keptPiece("once", make)]).toEqual(["<p>1 눈물</p>", "<p>1 눈물</p>"]);
});

it("a page of bytes holds its pieces where they were marked, and one that holds another holds it whole", () => {
	markPieces();
	const inner = () => keptPiece("inner", () => "<i>안</i>");
	const outer = keptPiece("outer", () => `<b>${inner()}</b>`);
	expect(outer).not.toContain("<b>");
	expect(textOf(`— ${inner()} ${outer} ${outer} “끝”`)).toBe("— <i>안</i> <b><i>안</i></b> <b><i>안</i></b> “끝”");
});

it("an opening stands instead of the first letters", () => {
	expect(textOf(`<html>${keptPiece("head", () => "<head>")}`, "<!doctype html><html lang=ko>", "<html>".length)).toBe(
		"<!doctype html><html lang=ko><head>",
	);
});

it("what a person writes is no mark", () => {
	keptPiece("first", () => "<script>");
	expect(textOf("a \u0001 b \u00010\u0002 c \u0001:0\u0002")).toBe("a  b 0\u0002 c :0\u0002");
});

it("a page may be longer than any before it", () => {
	const long = "눈물 ".repeat(900_000);
	expect(textOf(`${long}${keptPiece("long", () => long)}`)).toBe(long + long);
});
