import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine } from "goodcry";
import { afterAll, beforeAll } from "vitest";
import { createList } from "../server/src/operations/create-list.ts";
import { type Operation, type OperationContext, runOperation } from "../server/src/operations/operation.ts";
import { postgresStorage, type Storage, sqliteStorage } from "../server/src/storage/storage.ts";
import { startPostgres, type TestPostgres } from "./postgres.ts";

const engine = createEngine(loadCatalogue());

/** A secret that is nobody's. */
export const stranger = "A".repeat(22);

/** A list of three, one of which the catalogue does not have. */
export const three = {
	title: "마음이 쉬는 밤",
	locale: "ko" as const,
	introduction: "시끄러운 하루 끝에.",
	entries: [
		{ slug: "my-mister", title: "나의 아저씨", year: 2018, words: "외로운 **두 사람**." },
		{ slug: null, title: "아무도 모르는 드라마", year: null, words: "" },
		{ slug: "move-to-heaven", title: "Move to Heaven", year: 2021, words: "" },
	],
	closing: "잘 자요.",
};

/** The databases that lists are kept in, each with what makes an empty one; PostgreSQL runs while the tests of the file do. */
export function eachDatabase(): readonly [string, () => Promise<Storage>][] {
	let postgres: TestPostgres;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres.stop());
	return [
		["SQLite", async () => sqliteStorage(":memory:")],
		["PostgreSQL", async () => postgresStorage(await postgres.freshAddress())],
	];
}

/** Keeps the list of three in an empty database. */
export async function keepThree(freshStorage: () => Promise<Storage>) {
	const storage = await freshStorage();
	const context: OperationContext = { engine, lists: storage.lists };
	const { list, secret } = await runOperation(createList, { list: three }, context);
	return { storage, context, slug: list.slug, secret };
}

/** The error with which an operation refuses an input. @throws Error when it takes it */
export async function refusalOf(operation: Operation, input: unknown, context: OperationContext): Promise<AppError> {
	try {
		await runOperation(operation, input, context);
	} catch (error) {
		if (error instanceof AppError) return error;
		throw error;
	}
	throw new Error(`${operation.name} took ${JSON.stringify(input)}.`);
}
