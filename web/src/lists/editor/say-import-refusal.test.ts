import { createApp } from "@goodcry/server";
import { expect, test } from "vitest";
import { type Fetch, tryApi } from "../../api/ask-api.ts";
import { sayImportRefusal } from "./say-import-refusal.ts";

const app = createApp({ requestsPerMinute: 0 });
const fetch: Fetch = async (path, init) => app.request(String(path), init);

async function refusalOf(content: string) {
	const { refusal } = await tryApi(fetch, "import-list", { content });
	if (!refusal) throw new Error("It was taken.");
	return refusal;
}

test("what cannot be read is said in words for a person, in both languages", async () => {
	const none = sayImportRefusal(await refusalOf("Just a sentence about nothing."), "en");
	expect(none.detail).toBe("We found no list of dramas in this.");
	expect(`${none.detail} ${none.advice}`).not.toMatch(/\d+:|JSON|partial/);
	const picture = await refusalOf(`\ufffdPNG\u0000\u0000${"\ufffd".repeat(40)}`);
	expect(picture.code).toBe("not-text");
	expect(sayImportRefusal(picture, "ko").detail).toContain("글이 아니");
	const line = sayImportRefusal(await refusalOf("Position,Title,Year\n1,Goblin,2016\n2,,2018"), "en");
	expect(line.detail).toBe("Line 3 could not be read.");
});
