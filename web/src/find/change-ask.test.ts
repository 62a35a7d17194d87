import { createApp } from "@goodcry/server";
import type { Query } from "goodcry";
import { expect, test } from "vitest";
import { type Ask, addressOf, readAsk } from "../address/ask.ts";
import { changeAsk, wayBackTo } from "./change-ask.ts";

const app = createApp();
const read = async (query: string): Promise<Query> => {
	const headers = { "content-type": "application/json" };
	const answer = await app.request("/api/read-query", { method: "POST", headers, body: JSON.stringify({ query }) });
	return (await answer.json()).read;
};
const changed = (address: string): Promise<Ask> => {
	const search = new URLSearchParams(address);
	return changeAsk(readAsk(search), search, read);
};

test("words that are tapped are added to the wish", async () => {
	expect((await changed("q=quiet&add=leaves+me+hopeful")).wish).toBe("quiet, leaves me hopeful");
	expect((await changed("add=make+me+cry")).wish).toBe("make me cry");
});

test("a part is taken back and words are added in one step", async () => {
	expect((await changed("q=quiet,+sad&drop=wants.sorrow&add=make+me+laugh")).wish).toBe("quiet, make me laugh");
});

test("a strength is kept as long as the words name its facet", async () => {
	expect((await changed("q=sad&how=sorrow:a-lot,grief:less")).strengths).toEqual([
		{ facet: "sorrow", strength: "a-lot" },
	]);
});

test("the way back leads to the ask as it was", async () => {
	const ask = readAsk(new URLSearchParams("q=quiet,+sad&not=gore&how=sorrow:a-lot&then=calmer&strict=no"));
	const { was } = wayBackTo(ask);

	expect(readAsk(new URLSearchParams(was))).toEqual(ask);
	expect(addressOf("ko", "/find", readAsk(new URLSearchParams(was)))).toContain("how=sorrow:a-lot");
});
