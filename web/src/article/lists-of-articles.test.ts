import type { Cookies } from "@sveltejs/kit";
import { expect, test } from "vitest";
import { rememberArticle, secretOfArticle } from "./lists-of-articles.ts";

/** What a browser keeps, whatever the path. */
function makeCookies(): Cookies {
	const kept = new Map<string, string>();
	const cookies: Pick<Cookies, "get" | "set"> = {
		get: (name) => kept.get(name),
		set: (name, value) => void kept.set(name, value),
	};
	// Only these two are asked for.
	return cookies as Cookies;
}

const url = new URL("http://localhost/article");
const fingerprintOf = (number: number): string => number.toString(16).padStart(64, "0").split("").reverse().join("");
const secretOf = (number: number): string => String(number).padStart(22, "A");

test("the list of an article is remembered, and another article has none", () => {
	const cookies = makeCookies();
	rememberArticle(cookies, fingerprintOf(1), secretOf(1), url);
	rememberArticle(cookies, fingerprintOf(2), secretOf(2), url);
	expect(secretOfArticle(cookies, fingerprintOf(1))).toBe(secretOf(1));
	expect(secretOfArticle(cookies, fingerprintOf(2))).toBe(secretOf(2));
	expect(secretOfArticle(cookies, fingerprintOf(3))).toBeNull();
});

test("the newest list of an article counts, and the oldest articles are forgotten", () => {
	const cookies = makeCookies();
	rememberArticle(cookies, fingerprintOf(1), secretOf(1), url);
	rememberArticle(cookies, fingerprintOf(1), secretOf(9), url);
	expect(secretOfArticle(cookies, fingerprintOf(1))).toBe(secretOf(9));
	for (let number = 2; number < 22; number++) rememberArticle(cookies, fingerprintOf(number), secretOf(number), url);
	expect(secretOfArticle(cookies, fingerprintOf(1))).toBeNull();
	expect(secretOfArticle(cookies, fingerprintOf(2))).toBe(secretOf(2));
});

test("what was damaged or made up in the cookie is no secret", () => {
	const cookies = makeCookies();
	cookies.set("article-lists", `nonsense.${"0".repeat(16)}short.${"a".repeat(16)}${"B".repeat(22)}`, { path: "/" });
	expect(secretOfArticle(cookies, "0".repeat(64))).toBeNull();
	expect(secretOfArticle(cookies, "a".repeat(64))).toBe("B".repeat(22));
});
