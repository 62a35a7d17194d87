/** Something in the data that has to be mended before it can be compiled. */
export interface Problem {
	/** Path from the catalogue's folder. */
	readonly file: string;
	/** 1-based. */
	readonly line: number;
	/** What is wrong and what to do. */
	readonly message: string;
}

/** `dramas/x.yaml:12  message`, one a line. */
export function formatProblems(problems: readonly Problem[]): string {
	return problems.map(({ file, line, message }) => `${file}:${line}  ${message}`).join("\n");
}

/** Thrown when data cannot be compiled; its message lists every problem. */
export class CatalogueError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`The catalogue has ${problems.length} problem(s):\n${formatProblems(problems)}`);
		this.name = "CatalogueError";
		this.problems = problems;
	}
}
