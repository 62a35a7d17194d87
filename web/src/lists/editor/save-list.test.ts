import { expect, test } from "vitest";
import type { Fetch } from "../../api/ask-api.ts";
import type { ListDraft } from "./list-draft.ts";
import { saveList } from "./save-list.ts";

const own = { slug: "three-x1", secret: "A".repeat(22), version: 3 };
const draft: ListDraft = {
	...{ title: "Three", locale: "en", introduction: "", closing: "" },
	entries: [{ id: "aaaa", slug: "my-mister", title: "My Mister", year: 2018, words: "" }],
};
/** As the API tells it, with what the form does not carry. */
const kept = { ...draft, slug: "three-x1", version: 3, entries: draft.entries.map((one) => ({ ...one, rank: 1 })) };

/** An API that answers by the name of the operation, and remembers what it was asked. */
function apiOf(answers: Readonly<Record<string, () => Response>>): { fetch: Fetch; asked: [string, unknown][] } {
	const asked: [string, unknown][] = [];
	const fetch: Fetch = async (path, init) => {
		const name = String(path).replace("/api/", "");
		asked.push([name, await new Response(init?.body).json()]);
		return answers[name]?.() ?? Response.json({ detail: "No." }, { status: 404 });
	};
	return { fetch, asked };
}

const reads = { "read-list": () => Response.json({ list: kept, isYours: true }) };

test("what the list says already is not written again", async () => {
	const { fetch, asked } = apiOf(reads);
	expect(await saveList(fetch, own, draft)).toMatchObject({ list: { version: 3 } });
	expect(asked.map(([name]) => name)).toEqual(["read-list"]);
});

test("what differs is written whole, on the version that the form was made on", async () => {
	const written = () => Response.json({ list: { ...kept, version: 4 } });
	const { fetch, asked } = apiOf({ ...reads, "update-list": written });
	const changed = { ...draft, title: "Four" };
	expect(await saveList(fetch, own, changed)).toMatchObject({ list: { version: 4 } });
	expect(asked[1]).toEqual(["update-list", { ...own, list: changed }]);
});

test("a refusal is handed on, with what somebody else wrote meanwhile", async () => {
	const theirs = { ...kept, version: 5 };
	const stale = () => Response.json({ code: "stale", detail: "Changed.", advice: "Look.", theirs }, { status: 409 });
	const { fetch } = apiOf({ ...reads, "update-list": stale });
	const { list, refusal } = await saveList(fetch, own, { ...draft, title: "Four" });
	expect(list).toBeUndefined();
	expect(refusal).toMatchObject({ status: 409, code: "stale", theirs: { version: 5 } });
});

test("a list that is not there is told, and nothing is written", async () => {
	const { fetch, asked } = apiOf({});
	expect((await saveList(fetch, own, draft)).refusal?.status).toBe(404);
	expect(asked).toHaveLength(1);
});
