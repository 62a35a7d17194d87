import { createApp } from "@goodcry/server";
import { expect, test } from "vitest";
import { type Fetch, tryApi } from "../../api/ask-api.ts";
import { sayRefusal } from "./say-refusal.ts";

const app = createApp({ requestsPerMinute: 0 });
const fetch: Fetch = async (path, init) => app.request(String(path), init);

test("what does not fit is named by its entry and its field, without the words for programs", async () => {
	const entries = [{ title: "Goblin" }, { title: " ", words: "울음 ".repeat(9000) }];
	const { refusal } = await tryApi(fetch, "create-list", { list: { title: "Two", entries } });
	if (!refusal) throw new Error("It was taken.");
	const { detail, advice } = sayRefusal(refusal, "en");
	expect(detail).toContain("Entry 2, title: ");
	expect(detail).toContain("Entry 2, words: has more than 20 kB");
	expect(`${detail} ${advice}`).not.toMatch(/list\.|create-list|Example|\{/);
	expect(sayRefusal(refusal, "ko").detail).toContain("2번째 드라마의 글: ");
});

test("any other refusal is said as it is", () => {
	const refusal = { status: 413, code: "too-large", detail: "The list would have 300 kB.", advice: "Shorten it." };
	expect(sayRefusal(refusal, "en")).toBe(refusal);
});
