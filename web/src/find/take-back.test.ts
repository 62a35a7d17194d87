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
const ask = (wish: string, limits: readonly string[] = []): Ask => ({
	...{ wish, limits, strictness: "strict", strengths: [], steps: [] },
});

test.each([
	["like Goblin but less dark with no suicide and under 16 episodes", "limits.suicide", "suicide"],
	["like Goblin but less dark with no suicide and under 16 episodes", "bounds.episodes", "16"],
	["나의 아저씨처럼 위로되는데 덜 어두운 드라마", "avoids.dark", "어두운"],
	["grief, and again grief, comforted", "wants.grief", "grief"],
	["a romance, nothing with Lee Min-ho", "withoutPeople.Lee Min-ho", "Lee"],
	["이민호 나오는 거 빼고 로코", "withoutPeople.Lee Min-ho", "이민호"],
	["sad but not on Netflix, slow burn", "bounds.withoutNetwork", "Netflix"],
	["넷플릭스 말고 로맨스", "bounds.withoutNetwork", "넷플릭스"],
])("of “%s”, %s can be taken back and the rest stays", async (wish, part, words) => {
	const before = await read(wish);
	const { wish: left } = await takeBack(ask(wish), [part], read);
	const after = await read(left);

	expect(left).not.toContain(words);
	expect(after.unread).toEqual(before.unread);
	expect(after.like).toHaveLength(before.like.length);
});

test("what only other words can say is let go of by a strength, and the wish stays", async () => {
	const wish = "an ugly cry";
	const { wish: left, strengths } = await takeBack(ask(wish), ["wants.heartache"], read);

	expect([left, strengths]).toEqual([wish, [{ facet: "heartache", strength: "any" }]]);
});

test("what was said with a strength goes from the words, whatever the strength made of it", async () => {
	const asked: Ask = { ...ask("quiet, sad"), strengths: [{ facet: "sorrow", strength: "none" }] };

	expect(await takeBack(asked, ["limits.sorrow"], read)).toEqual(ask("quiet"));
});

test("how one is can be taken back with what it suggests", async () => {
	const { wish } = await takeBack(ask("heartbroken, make me laugh"), ["moods.heartbroken"], read);
	expect(wish).toBe("make me laugh");
});

test("a ticked limit is let go, and what was never said changes nothing", async () => {
	expect(await takeBack(ask("quiet", ["gore", "suicide"]), ["limits.gore", "wants.grief"], read)).toEqual(
		ask("quiet", ["suicide"]),
	);
});
