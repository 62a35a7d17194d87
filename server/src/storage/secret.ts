import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret: 128 random bits as 22 characters that need no escape in an address. */
export function makeSecret(): string {
	return randomBytes(16).toString("base64url");
}

/** What is stored of a secret. It is random and long, so a plain SHA-256 is as good as a slow one. */
export function hashSecret(secret: string): string {
	return createHash("sha256").update(secret).digest("hex");
}

/** Whether a secret is the one of that hash; takes as long when it is nearly right as when it is not at all. */
export function isSecret(secret: string, hash: string): boolean {
	const [given, stored] = [Buffer.from(hashSecret(secret), "hex"), Buffer.from(hash, "hex")];
	return given.length === stored.length && timingSafeEqual(given, stored);
}
