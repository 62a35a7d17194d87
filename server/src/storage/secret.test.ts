import { expect, test } from "vitest";
import { hashSecret, isSecret, makeSecret } from "./secret.ts";

test("a secret has 128 bits and stands in an address as it is", () => {
	const made = Array.from({ length: 1000 }, makeSecret);
	expect(new Set(made).size).toBe(made.length);
	for (const secret of made) {
		expect(secret).toMatch(/^[\w-]{22}$/);
		expect(Buffer.from(secret, "base64url")).toHaveLength(16);
	}
});

test("a secret is known by its hash, and another is not", () => {
	const secret = makeSecret();
	expect(isSecret(secret, hashSecret(secret))).toBe(true);
	expect(isSecret(makeSecret(), hashSecret(secret))).toBe(false);
	expect(isSecret(secret, "")).toBe(false);
	expect(hashSecret(secret)).not.toContain(secret);
});
