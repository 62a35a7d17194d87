import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { writeFormats } from "../formats/write-list-file.ts";
import { createApp } from "../http/app.ts";
import { sqliteStorage } from "../storage/storage.ts";
import { createList } from "./create-list.ts";
import { exportList } from "./export-list.ts";
import { importList } from "./import-list.ts";
import { runOperation } from "./operation.ts";
import { publishList } from "./publish-list.ts";

const engine = createEngine(loadCatalogue());
const storage = sqliteStorage(":memory:");
const context = { engine, lists: storage.lists };
const list = {
	title: "Two for a good cry",
	locale: "en" as const,
	introduction: "Keep tissues near.",
	entries: [
		{ slug: "my-mister", title: "My Mister", year: 2018, words: "Two *lonely* people." },
		{ slug: null, title: "One that nobody knows", year: null, words: "" },
	],
	closing: "Sleep well.",
};

describe("export-list", () => {
	it("names a file after the title and leads to the site that is given", async () => {
		const { filename, mediaType, content } = await runOperation(
			exportList,
			{ list, format: "html", site: "https://goodcry.example/somewhere" },
			context,
		);
		expect([filename, mediaType]).toEqual(["two-for-a-good-cry.html", "text/html; charset=utf-8"]);
		expect(content).toContain('<a href="https://goodcry.example/drama/my-mister">My Mister</a>');
	});

	it("writes a kept list by its slug, a private one with its secret only", async () => {
		const { list: kept, secret } = await runOperation(createList, { list }, context);
		const { content } = await runOperation(exportList, { slug: kept.slug, secret, format: "json" }, context);
		expect(runOperation(importList, { content }, context).list).toEqual(list);
		await expect(runOperation(exportList, { slug: kept.slug }, context)).rejects.toThrow("There is no list");
	});

	it("leaves out of a published list what gives a story away, in every format, and says so; its writer gets all of it", async () => {
		const spoil = "The lead dies at the end.";
		const entries = [
			{ slug: "my-mister", title: "My Mister", year: 2018, words: `Two lonely people. ${spoil} Watch it in winter.` },
			{ slug: null, title: "One that nobody knows", year: null, words: spoil },
		];
		const frame = { introduction: `Keep tissues near. Everyone dies.`, closing: "Sleep well. 결국 죽는다." };
		const { list: kept, secret } = await runOperation(createList, { list: { ...list, ...frame, entries } }, context);
		const { slug } = kept;
		await runOperation(publishList, { slug, secret }, context);
		for (const format of writeFormats) {
			const { content } = await runOperation(exportList, { slug, format }, context);
			for (const secretOfStory of [spoil, "Everyone dies", "죽는다"])
				expect(content, format).not.toContain(secretOfStory);
			const isBare = format === "embed";
			expect(content.includes("Watch it in winter."), format).toBe(!isBare);
			expect(content.includes("Keep tissues near."), format).toBe(!isBare);
			expect(content.includes("Sleep well."), format).toBe(!isBare);
			expect(content.split("gives the story away is left out").length - 1, format).toBeGreaterThanOrEqual(
				isBare ? 0 : 4,
			);
		}
		const { content } = await runOperation(exportList, { slug, secret, format: "markdown" }, context);
		expect(runOperation(importList, { content }, context).list).toEqual({ ...list, ...frame, entries });
	});

	it("asks for a list or a slug, and for one of them", async () => {
		await expect(runOperation(exportList, {}, context)).rejects.toThrow("Nothing or too much");
		await expect(runOperation(exportList, { list, slug: "a" }, context)).rejects.toThrow("Nothing or too much");
	});
});

describe("import-list over HTTP", () => {
	const app = createApp({ engine, storage, requestsPerMinute: 0 });
	const post = (body: object) =>
		app.request("/api/import-list", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});

	it("takes a file of nearly 2 MB, and refuses a larger one with what is allowed", async () => {
		const wide = { format: "goodcry-list", version: 1, ...list, entries: [{ title: "Signal" }] };
		const content = JSON.stringify(wide, null, 2) + " ".repeat(1_900_000);
		expect(await (await post({ content })).json()).toMatchObject({ format: "json", certainty: 1, problems: [] });
		const large = await post({ content: content + " ".repeat(200_000) });
		expect([large.status, (await large.json()) as object]).toEqual([
			413,
			expect.objectContaining({ detail: expect.stringContaining("at most 2000 kB") }),
		]);
		expect((await post({ content: " ".repeat(3_200_000) })).status).toBe(413);
	});

	it("answers what cannot be read with the rows, and reads the rest when partial is asked for", async () => {
		const content = "Position,Title,Year\n1,My Mister,2018\n2,,2019";
		const refused = await post({ content });
		expect([refused.status, await refused.json()]).toEqual([
			400,
			expect.objectContaining({ detail: "Not all of this list can be read. 3: It has no title." }),
		]);
		const rest = await post({ content, partial: true });
		expect(await rest.json()).toMatchObject({ problems: [{ row: 3, reason: "It has no title." }] });
		const byLink = `/api/import-list?partial=true&content=${encodeURIComponent(content)}`;
		expect(await (await app.request(byLink)).json()).toMatchObject({ problems: [{ row: 3 }] });
	});
});
