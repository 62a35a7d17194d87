import { expect, test } from "vitest";
import { needsNetwork } from "./needs-network.ts";

test("lists and articles need a network; asking, dramas, the shelf and the map do not", () => {
	for (const path of ["/lists", "/ko/lists/new", "/lists/abc/edit/save", "/article", "/ko/article", "/docs/api"]) {
		expect(needsNetwork(path), path).toBe(true);
	}
	for (const path of ["/", "/ko", "/find", "/drama/lists", "/browse/facet/grief", "/map", "/offline", "/listsy"]) {
		expect(needsNetwork(path), path).toBe(false);
	}
});
