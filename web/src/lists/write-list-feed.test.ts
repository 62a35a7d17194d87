import { expect, test } from "vitest";
import type { ListCard } from "../api/list-answers.ts";
import { writeListFeed } from "./write-list-feed.ts";

const facts = { title: "Lists", description: "Ranked.", origin: "https://goodcry.example", locale: "en" } as const;
const card: ListCard = {
	...{ slug: "three-x1", title: "Three <b>", locale: "ko", introduction: "<script>alert(1)</script> *so*" },
	...{ entryCount: 3, firstDramas: [], kept: 0 },
	...{ updatedAt: "2026-11-23T02:00:00.000Z", publishedAt: "2026-11-22T02:00:00.000Z" },
};

test("each list is an entry that leads to its page in its own language", () => {
	const feed = writeListFeed([card], facts);

	expect(feed).toContain("<id>https://goodcry.example/ko/lists/three-x1</id>");
	expect(feed).toContain("<updated>2026-11-22T02:00:00.000Z</updated>");
	expect(feed).toContain("<em>so</em>");
});

test("nothing of a list runs in a reader", () => {
	expect(writeListFeed([card], facts)).not.toMatch(/<script|Three <b>/);
});

test("without lists it is a feed all the same", () => {
	expect(writeListFeed([], facts)).toContain("<id>https://goodcry.example/lists</id>");
});
