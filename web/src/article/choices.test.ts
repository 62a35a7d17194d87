import { expect, test } from "vitest";
import { readChoices } from "./choices.ts";

test("choices are read by the place of their entry; none of those offered is a choice too", () => {
	const form = new FormData();
	form.set("slug.0", "my-mister");
	form.set("slug.11", "");
	form.set("slug.x", "goblin");
	form.set("title.0", "My Mister");
	expect([...readChoices(form)]).toEqual([
		[0, "my-mister"],
		[11, ""],
	]);
});
