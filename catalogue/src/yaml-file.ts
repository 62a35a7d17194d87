import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { catalogueFolder } from "./folders.ts";
import type { Problem } from "./problem.ts";

/** A parsed YAML file that can say at which line a value stands. */
export interface YamlFile<T> {
	/** Path from the catalogue's folder. */
	readonly file: string;
	/** Null when the file does not have the form that it should. */
	readonly value: T | null;
	readonly problems: readonly Problem[];
	/** A problem with the value at that path. */
	problem(path: readonly (string | number)[], message: string): Problem;
}

/** Reads a YAML file and holds it against a schema; every failure becomes a problem with its line. */
export function readYaml<T>(path: string, schema: z.ZodType<T>): YamlFile<T> {
	const file = relative(catalogueFolder, path);
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
	const lineAt = (keys: readonly (string | number)[]): number => {
		for (let depth = keys.length; depth > 0; depth--) {
			const node = document.getIn(keys.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	};
	const problem = (keys: readonly (string | number)[], message: string): Problem => ({
		file,
		line: lineAt(keys),
		message,
	});
	const syntax = document.errors.map((error) => ({
		file,
		line: error.linePos?.[0].line ?? 1,
		message: error.message.split("\n")[0] ?? "",
	}));
	if (syntax.length > 0) return { file, value: null, problems: syntax, problem };
	const parsed = schema.safeParse(document.toJS());
	if (parsed.success) return { file, value: parsed.data, problems: [], problem };
	const problems = parsed.error.issues.map((issue) => {
		const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
		return problem(keys, `${keys.join(".") || "the file"}: ${issue.message}`);
	});
	return { file, value: null, problems, problem };
}
