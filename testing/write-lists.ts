// Writes lists for as long as it lives, and says of each write that it was acknowledged; to be killed while it does.
// node testing/write-lists.ts FILE-OR-ADDRESS
import { makeListSlug } from "../server/src/storage/list-slug.ts";
import { hashSecret } from "../server/src/storage/secret.ts";
import { postgresStorage, sqliteStorage } from "../server/src/storage/storage.ts";

const [place = ""] = process.argv.slice(2);
const storage = place.startsWith("postgres:") ? postgresStorage(place) : sqliteStorage(place);
const lists = await storage.lists();

for (;;) {
	const content = { title: "1", locale: "en" as const, introduction: "x".repeat(2000), entries: [], closing: "" };
	const { slug } = await lists.create({ slug: makeListSlug("a b"), secretHash: hashSecret(""), content, source: null });
	acknowledge(slug, 1);
	for (let version = 2; version <= 20; version++) {
		const list = await lists.change(slug, (before) => ({ content: { ...before.content, title: String(version) } }));
		acknowledge(slug, list?.version ?? 0);
	}
}

/** Written at once, so that what was said before the end has been said. */
function acknowledge(slug: string, version: number): void {
	process.stdout.write(`${slug} ${version}\n`);
}
