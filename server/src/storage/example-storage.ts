import { exampleList } from "../operations/shapes/example-list.ts";
import { hashSecret } from "./secret.ts";
import { type Storage, sqliteStorage } from "./storage.ts";

/** A storage in memory that keeps the list of the operations' examples and nothing else; for tests. */
export async function exampleStorage(): Promise<Storage> {
	const storage = sqliteStorage(":memory:");
	const { slug, secret, content } = exampleList;
	await (await storage.lists()).create({ slug, secretHash: hashSecret(secret), content, source: null });
	return storage;
}
