import { createApp } from "@goodcry/server";
import type { Query } from "goodcry";
import { expect, test } from "vitest";
import type { Ask } from "../address/ask.ts";
import { takeBack } from "./take-back.ts";

const app = createApp();
const read = async (query: string): Promise<Query> => {
	const answer = await app.request("/api/read-query", {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query }),
	});
	return (await answer.json()).read;
};
const ask = (wish: string, limits: readonly string[] = []): Ask => ({ wish, limits, strictness: "strict", steps: [] });

test.each([
	["like Goblin but less dark with no suicide and under 16 episodes", "limits.suicide", "suicide"],
	["like Goblin but less dark with no suicide and under 16 episodes", "bounds.episodes", "16"],
	["나의 아저씨처럼 위로되는데 덜 어두운 드라마", "avoids.dark", "어두운"],
	["grief, and again grief, comforted", "wants.grief", "grief"],
])("of “%s”, %s can be taken back and the rest stays", async (wish, part, words) => {
	const before = await read(wish);
	const { wish: left } = await takeBack(ask(wish), [part], read);
	const after = await read(left);

	expect(left).not.toContain(words);
	expect(after.unread).toEqual(before.unread);
	expect(after.like).toHaveLength(before.like.length);
});

test("a ticked limit is let go, and what was never said changes nothing", async () => {
	expect(await takeBack(ask("quiet", ["gore", "suicide"]), ["limits.gore", "wants.grief"], read)).toEqual(
		ask("quiet", ["suicide"]),
	);
});
