import type { Hit } from "./hit.ts";
import type { Token } from "./tokenize.ts";

/** A hit over the tokens [from, to). */
export function spanning(
	tokens: readonly Token[],
	from: number,
	to: number,
	rest: Omit<Hit, "span" | "from" | "to">,
): Hit {
	const start = (tokens[from] as Token).span[0];
	const end = (tokens[to - 1] as Token).span[1];
	return { span: [start, end], from, to, ...rest };
}

export function tokensUntil(tokens: readonly Token[], from: number, end: number): number {
	let to = from + 1;
	while (to < tokens.length && (tokens[to] as Token).span[0] < end) to++;
	return to;
}
