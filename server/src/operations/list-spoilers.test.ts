import { loadCatalogue } from "@goodcry/catalogue";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { createEngine } from "goodcry";
import { beforeAll, describe, expect, it } from "vitest";
import { main } from "../cli/main.ts";
import { createApp } from "../http/app.ts";
import { createMcpServer } from "../mcp/create-mcp-server.ts";
import { sqliteStorage } from "../storage/storage.ts";
import { plainPage } from "../text/page.ts";
import { browseLists } from "./browse-lists.ts";
import { checkList } from "./check-list.ts";
import { createList } from "./create-list.ts";
import { runOperation } from "./operation.ts";
import { publishList } from "./publish-list.ts";
import { readList } from "./read-list.ts";

const engine = createEngine(loadCatalogue());
const storage = sqliteStorage(":memory:");
const context = { engine, lists: storage.lists };
const list = {
	title: "Two for winter",
	locale: "en" as const,
	introduction: "When the day was loud. Nobody survives.",
	entries: [
		{ slug: "goblin", title: "Goblin", year: 2016, words: "Warm and funny. The lead dies at the end." },
		{ slug: "flower-of-evil", title: "Flower of Evil", year: 2020, words: "Tense. Somebody loses their memory." },
	],
	closing: "Sleep well. 결국 죽는다.",
};
const secrets = ["Nobody survives", "The lead dies", "loses their memory", "죽는다"];
const publish = async (content: object) => {
	const made = await runOperation(createList, { list: content }, context);
	const own = { slug: made.list.slug, secret: made.secret };
	await runOperation(publishList, own, context);
	return own;
};

describe("a published list", () => {
	let own: { slug: string; secret: string };
	beforeAll(async () => {
		own = await publish(list);
	});
	const { slug: _, ...nothingSpoils } = { slug: "", introduction: [], entries: [[], []], closing: [] };

	it("is read by anybody without what gives its stories away, and says how much that is", async () => {
		for (const spoilers of [undefined, 0, 1]) {
			const asked = { slug: own.slug, ...(spoilers === undefined ? {} : { spoilers }) };
			const answer = await runOperation(readList, asked, context);
			expect(answer).toMatchObject({
				list: { introduction: "When the day was loud.", closing: "Sleep well.", title: list.title },
				isYours: false,
				spoils: nothingSpoils,
				keptBack: "4 sentences that give the story away are left out; ask with spoilers 2 or 3.",
			});
			expect(answer.list.entries.map(({ words }) => words)).toEqual(["Warm and funny.", "Tense."]);
		}
	});

	it("tells late turns at 2 and endings at 3 to whoever asks, and which sentences those are", async () => {
		const late = await runOperation(readList, { slug: own.slug, spoilers: 2 }, context);
		expect(late.list.entries.map(({ words }) => words)).toEqual(["Warm and funny.", list.entries[1]?.words]);
		expect(late).toMatchObject({
			spoils: { entries: [[], ["Somebody loses their memory."]] },
			keptBack: "3 sentences that give the story away are left out; ask with spoilers 3.",
		});
		const whole = await runOperation(readList, { slug: own.slug, spoilers: 3 }, context);
		expect(whole).toMatchObject({ list, isYours: false, keptBack: null });
		expect(whole.spoils).toEqual({
			introduction: ["Nobody survives."],
			entries: [["The lead dies at the end."], ["Somebody loses their memory."]],
			closing: ["결국 죽는다."],
		});
	});

	it("is whole for whoever holds its secret, at any rung", async () => {
		expect(await runOperation(readList, own, context)).toMatchObject({ list, isYours: true, keptBack: null });
	});

	it("says in its own language that something is left out", async () => {
		const { slug } = await publish({ title: "하나", locale: "ko", introduction: "둘 다 죽는다." });
		const { list: read, keptBack } = await runOperation(readList, { slug }, context);
		expect(read.introduction).toBe("");
		expect(keptBack).toBe("이야기를 미리 말하는 문장 1개는 뺐어요. spoilers 2나 3으로 물으면 볼 수 있어요.");
		const card = (await runOperation(browseLists, { locale: "ko" }, context)).lists.find((one) => one.slug === slug);
		expect(card?.introduction).toBe("(이야기를 미리 말하는 문장은 여기서 뺐어요. 목록 화면에서 열어 볼 수 있어요.)");
	});

	it("stands on the shelf with the beginning of what may be told, judged by all of its dramas", async () => {
		const others = ["black", "blind", "awaken", "light-shop"].map((slug) => ({ slug, title: slug }));
		const introduction = `In each of them somebody loses their memory. ${"So quiet. ".repeat(60)}Everyone dies.`;
		const hidden = await publish({
			title: "Five",
			introduction,
			entries: [{ slug: "my-mister", title: "a" }, ...others],
		});
		const { lists } = await runOperation(browseLists, {}, context);
		const shelved = (slug: string) => lists.find((one) => one.slug === slug)?.introduction;
		expect(shelved(own.slug)).toMatch(/^When the day was loud\.\n\n\(What gives the story away is left out here/);
		expect(shelved(hidden.slug)).toMatch(/^So quiet\. (?:So quiet\. )+So(?: quiet\.)? …\n\n\(What gives/);
		const behind = await publish({ title: "Long", introduction: `${"So quiet. ".repeat(40)}Everyone dies.` });
		const now = (await runOperation(browseLists, {}, context)).lists.find(({ slug }) => slug === behind.slug);
		expect(now?.introduction).toMatch(/^So quiet\..* …$/);
	});

	it("keeps its secrets from strangers by every face", async () => {
		const app = createApp({ engine, storage, requestsPerMinute: 0 });
		const told: string[] = [];
		for (const path of [`read-list?slug=${own.slug}`, "browse-lists", `export-list?slug=${own.slug}`]) {
			told.push(await (await app.request(`/api/${path}`)).text());
		}
		const client = new Client({ name: "stranger", version: "1.0.0" });
		const [ours, theirs] = InMemoryTransport.createLinkedPair();
		await createMcpServer(context).connect(theirs);
		await client.connect(ours);
		told.push(JSON.stringify(await client.callTool({ name: "read-list", arguments: { slug: own.slug } })));
		told.push(JSON.stringify(await client.callTool({ name: "browse-lists", arguments: {} })));
		for (const args of [["show", own.slug], ["browse"], ["export", "--slug", own.slug]]) {
			told.push(await shownBy(["list", ...args]));
		}
		for (const text of told) {
			expect(text).toMatch(/left out/);
			expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
		}
		const asked = await shownBy(["list", "show", own.slug, "--spoilers", "3"]);
		expect(secrets.filter((secret) => !asked.includes(secret))).toEqual([]);
	});
});

describe("check-list", () => {
	it("finds what a list would give away before it is kept, place by place", () => {
		const { spoils } = runOperation(checkList, { list }, context);
		expect(spoils).toEqual({
			introduction: ["Nobody survives."],
			entries: [["The lead dies at the end."], ["Somebody loses their memory."]],
			closing: ["결국 죽는다."],
		});
	});

	it("is told as text with where each stands, or that there is nothing", async () => {
		const shown = await shownBy(
			["list", "check", "-"],
			JSON.stringify({ format: "goodcry-list", version: 1, ...list }),
		);
		expect(shown.trim().split("\n")).toEqual([
			"Introduction: “Nobody survives.”",
			"Goblin: “The lead dies at the end.”",
			"Flower of Evil: “Somebody loses their memory.”",
			"Closing words: “결국 죽는다.”",
		]);
		const plain = { format: "goodcry-list", version: 1, title: "하나", locale: "ko", entries: [{ title: "시그널" }] };
		expect((await shownBy(["list", "check", "-"], JSON.stringify(plain))).trim()).toBe(
			"스포일러로 보이는 문장은 없어요.",
		);
	});
});

/** The same lists for command after command: each closes what it was given. */
const kept = { ...storage, close: async () => {} };

/** What a command prints. */
async function shownBy(args: string[], given = ""): Promise<string> {
	let shown = "";
	const terminal = {
		...{
			page: plainPage,
			folder: "/",
			complain: (text: string) => {
				shown += text;
			},
		},
		write: (text: string) => {
			shown += text;
		},
		readInput: async () => new TextEncoder().encode(given),
	};
	expect(await main(args, { terminal, engine, storage: kept }), shown).toBe(0);
	return shown;
}
