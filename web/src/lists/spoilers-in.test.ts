import { createApp } from "@goodcry/server";
import { expect, test } from "vitest";
import type { Fetch } from "../api/ask-api.ts";
import { spoilersIn } from "./spoilers-in.ts";

const app = createApp({ requestsPerMinute: 0 });
const fetch: Fetch = async (path, init) => app.request(String(path), init);

test("sentences that tell an ending are found in the entry under which they stand", async () => {
	const entries = [
		{ title: "My Mister", year: 2018, words: "" },
		{ title: "Goblin", year: 2016, words: "Warm and funny. The lead dies at the end. Watch it in winter." },
		{ title: "나의 아저씨", year: null, words: "조용하다. 마지막에 둘은 헤어진다." },
	];
	expect(await spoilersIn(fetch, entries, "en")).toEqual([
		[],
		["The lead dies at the end."],
		["마지막에 둘은 헤어진다."],
	]);
});
