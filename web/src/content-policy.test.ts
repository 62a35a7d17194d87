import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyFor } from "./content-policy.ts";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("a page may run and be styled by what its policy names, and by our own files", async () => {
	const html = '<head><style>p{color:red}</style><style id="more">한글{}</style></head><body><p>a</p></body>';
	const policy = await policyFor(html, ["first()", "second()"]);

	expect(policy).toContain(`script-src 'self' ${hashOf("first()")} ${hashOf("second()")}`);
	expect(policy).toContain(`style-src 'self' ${hashOf("p{color:red}")} ${hashOf("한글{}")}`);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test("styles that stand in the body, where a text might come from somebody, are not named", async () => {
	const policy = await policyFor("<head></head><body><style>p{}</style></body>", []);

	expect(policy).toMatch(/style-src 'self'(?:;|$)/);
	expect(policy).toMatch(/script-src 'self'(?:;|$)/);
});

test("a style that is not closed in the head is passed over", async () => {
	const policy = await policyFor("<head><style>a{}</style><style>b{}</head><body></style></body>", []);

	expect(policy).toMatch(/style-src 'self' 'sha256-[^ ']+'(?:;|$)/);
	expect(await policyFor("<head><style</head>", [])).toMatch(/style-src 'self'(?:;|$)/);
});

test("other styles have another policy", async () => {
	const [one, other] = await Promise.all(["a{}", "b{}"].map((css) => policyFor(`<style>${css}</style></head>`, [])));

	expect(one).not.toBe(other);
	expect(await policyFor("<style>a{}</style></head>", [])).toBe(one);
});
