import { AppError, type Engine } from "goodcry";
import type { z } from "zod";
import type { FetchPage } from "../articles/fetching/fetch-page.ts";
import type { ListStore } from "../storage/list-store.ts";

/** What a handler works with. */
export interface OperationContext {
	readonly engine: Engine;
	/** The lists that are kept; the database is opened when they are first asked for. */
	lists(): Promise<ListStore>;
	/** Counts a new list of this caller, where callers are counted. @throws AppError `too-many-requests` */
	countNewList?(): void;
	/** Fetches a page of the public web; absent where that is not allowed. */
	readonly fetchPage?: FetchPage;
}

/**
 * What an operation does beside answering. It `asks` the catalogue, so that its answer may be kept for a while; it `reads`
 * what people keep, so that its answer holds for now; it `writes`, so that a link cannot do it; or it `deletes`.
 */
export type Effect = "asks" | "reads" | "writes" | "deletes";

/** A type with every array and field read-only. */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** An answer, now or later. */
export type Awaitable<Answer> = Answer | Promise<Answer>;

/** One use case, declared once: its route, its entry in the OpenAPI document, its tool and its command follow from it. */
export interface Operation<
	Input extends z.ZodObject = z.ZodObject,
	Output extends z.ZodObject = z.ZodObject,
	Given extends Awaitable<Immutable<z.output<Output>>> = Awaitable<Immutable<z.output<Output>>>,
> {
	/** Verb first, kebab-case; the route and the tool are called so. */
	readonly name: string;
	/** A few words for a menu. */
	readonly title: string;
	/** What it is for and when to choose it, for people and for language models. */
	readonly description: string;
	/** By default it asks. */
	readonly effect?: Effect;
	/** Whether it goes out into the web for its answer, where this server may. */
	readonly goesOut?: boolean;
	/** Strict: a field that is not declared is refused. */
	readonly input: Input;
	readonly output: Output;
	/** An input that shows what it is for. */
	readonly example: z.input<Input>;
	/** At once when it only asks the engine, as a promise when it waits for something. @throws AppError when the caller can mend it. */
	handle(input: z.output<Input>, context: OperationContext): Given;
}

/** The answer that an operation gives. */
export type AnswerOf<Given extends Operation> = Immutable<z.output<Given["output"]>>;

/** Whether an operation changes what is kept. */
export function isWriting({ effect }: Pick<Operation, "effect">): boolean {
	return effect === "writes" || effect === "deletes";
}

/** Declares an operation; only here for its types. */
export function defineOperation<
	Input extends z.ZodObject,
	Output extends z.ZodObject,
	Given extends Awaitable<Immutable<z.output<Output>>>,
>(operation: Operation<Input, Output, Given>): Operation<Input, Output, Given> {
	return operation;
}

/** What running an operation gives: its answer, or a promise of it where its handler waits. */
export type RunOf<Output extends z.ZodObject, Given> =
	Given extends Promise<unknown> ? Promise<Immutable<z.output<Output>>> : Immutable<z.output<Output>>;

/**
 * Parses the input and answers it, at once or as a promise, as its handler does. A refused input throws at once.
 * @throws AppError `bad-input`, naming the field, when the input does not fit; else what the operation throws.
 */
export function runOperation<
	Input extends z.ZodObject,
	Output extends z.ZodObject,
	Given extends Awaitable<Immutable<z.output<Output>>>,
>(operation: Operation<Input, Output, Given>, input: unknown, context: OperationContext): RunOf<Output, Given> {
	const parsed = operation.input.safeParse(input);
	if (!parsed.success) throw badInput(parsed.error, operation);
	return operation.handle(parsed.data, context) as RunOf<Output, Given>;
}

function badInput(error: z.ZodError, operation: Operation): AppError {
	const issues = error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
	const fields = Object.keys(operation.input.shape).join(", ");
	return new AppError(
		"bad-input",
		`The input of ${operation.name} does not fit. ${issues.slice(0, 5).join("; ")}.`,
		`Give ${fields}; only what has no default is needed. Example: ${JSON.stringify(operation.example)}`,
	);
}
