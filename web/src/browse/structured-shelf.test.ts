import { expect, test } from "vitest";
import { structuredShelf } from "./structured-shelf.ts";

test("a page of the shelf is a collection whose list goes on where the page before ended", () => {
	const element = structuredShelf(
		{
			...{
				name: "Dramas with grief",
				description: "30 dramas",
				address: "http://localhost/ko/browse/facet/grief?page=2",
			},
			...{ total: 30, first: 25, dramas: [{ slug: "a-drama", name: "</script><b>" }] },
		},
		"ko",
	);
	const json = JSON.parse(element.replace(/^<script[^>]*>|<\/script>$/g, ""));

	expect(element.match(/<\/script>/g)).toHaveLength(1);
	expect(json).toMatchObject({
		"@type": "CollectionPage",
		mainEntity: {
			numberOfItems: 30,
			itemListElement: [{ position: 25, name: "</script><b>", url: "http://localhost/ko/drama/a-drama" }],
		},
	});
});
