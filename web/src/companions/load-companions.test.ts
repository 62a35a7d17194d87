import { createApp } from "@goodcry/server";
import { expect, test } from "vitest";
import { readAsk } from "../address/ask.ts";
import type { Fetch } from "../api/ask-api.ts";
import { knownDrama } from "../api/picture-profile.ts";
import { loadCompanions } from "./load-companions.ts";

const app = createApp({ requestsPerMinute: 0 });
const fetch: Fetch = async (path, init) => app.request(String(path), init);
const ask = readAsk(new URLSearchParams());

const heavy = [
	...["my-mister", "signal", "mother", "goblin", "sky-castle", "the-glory", "mr-sunshine", "youth-of-may"],
	...["when-life-gives-you-tangerines", "hotel-del-luna", "flower-of-evil", "move-to-heaven"],
];

test("what comes after a drama is gentle, leaves one well, and differs from drama to drama", async () => {
	const shown = new Map<string, number>();
	for (const slug of heavy) {
		const { after } = await loadCompanions(fetch, await knownDrama(fetch, slug, "en"), "en", ask);
		expect([slug, after.length]).toEqual([slug, 4]);
		for (const { drama } of after) {
			expect(drama.hurt.peak).toBeLessThanOrEqual(2);
			shown.set(drama.slug, (shown.get(drama.slug) ?? 0) + 1);
		}
	}
	expect(shown.size).toBeGreaterThanOrEqual(24);
	expect(Math.max(...shown.values())).toBeLessThanOrEqual(5);
}, 60_000);
