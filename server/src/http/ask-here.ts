import { type Operation, type OperationContext, runOperation } from "../operations/operation.ts";
import { isForeseen, type Problem, toProblem } from "./problem.ts";

/**
 * Asks an operation without a request: what is answered is what its route answers, or the problem that it tells. Null for an
 * operation that does more than ask the catalogue, and for an unknown one: those go by their routes, where callers are counted.
 */
export type AskHere = (name: string, input: unknown) => Promise<Answered> | null;

type Answered =
	| { readonly answer: object; readonly problem?: never }
	| { readonly problem: Problem; readonly answer?: never };

/** @param report hears of errors that nobody foresaw */
export function askingHere(
	operations: readonly Operation[],
	contextOf: () => OperationContext,
	report: (error: Error) => void,
): AskHere {
	const asking = new Map(
		operations.filter(({ effect, goesOut }) => !effect && !goesOut).map((operation) => [operation.name, operation]),
	);
	const run = async (operation: Operation, input: unknown): Promise<Answered> => {
		try {
			return { answer: await runOperation(operation, input, contextOf()) };
		} catch (error) {
			if (error instanceof Error && !isForeseen(error)) report(error);
			return { problem: toProblem(error) };
		}
	};
	return (name, input) => {
		const operation = asking.get(name);
		return operation ? run(operation, input) : null;
	};
}
