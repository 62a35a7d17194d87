import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { z } from "zod";
import { operations } from "../operations/index.ts";
import type { Operation } from "../operations/operation.ts";
import { problems } from "./problem.ts";

type Fragment = ReturnType<typeof html>;

const style = `
:root { color-scheme: light dark; --faint: light-dark(#5d5650, #b3aaa0); --line: light-dark(#ddd5cb, #45403b); --card: light-dark(#f6f1ea, #26221f); --link: light-dark(#8a2f4a, #f0a3b5) }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 5rem; background: light-dark(#fdfbf8, #1a1715); color: light-dark(#2b2622, #ece5dc); font: 1.05rem/1.6 Georgia, "Noto Serif", serif }
h1 { font-size: 2rem; line-height: 1.2 } h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1.5rem }
a { color: var(--link) } code, pre { font: .88rem/1.5 ui-monospace, Consolas, monospace }
pre { overflow-x: auto; padding: .9rem 1rem; border-radius: .5rem; background: var(--card) }
table { border-collapse: collapse; width: 100%; font-size: .95rem } td, th { padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
small { color: var(--faint) } .wide { overflow-x: auto }
`;

/** What the content security policy of the page allows: this one style and nothing else. */
export const pageStyleHash = `sha256-${createHash("sha256").update(style).digest("base64")}`;

/** The readable page of the API: every operation with its fields and an example to try, and every error. */
export function apiPage(origin: string): Fragment {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Goodcry: the API</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<p><a href="/">Goodcry</a></p>
<h1>The Goodcry API</h1>
<p>Finds Korean dramas by how they make you feel, and does not spoil them. Open to every program and every site, without a key. Each operation takes JSON by POST; GET with the fields in the address does the same where nothing is changed, so that a link works. A list is changed with the secret that came when it was made, in the body or as <code>Authorization: Bearer</code>. What it says at <code>spoilers=0</code> is safe to show to anyone.</p>
<p>For programs: <a href="/api/openapi.json">the OpenAPI 3.1 document</a>. For assistants: the same operations are tools of the Model Context Protocol at <code>${origin}/mcp</code>, or <code>npx goodcry mcp</code> on standard input and output.</p>
<ul>${operations.map(({ name, title }) => html`<li><a href="#${name}">${name}</a> <small>${title}</small></li>`)}</ul>
${operations.map((operation) => describe(operation, origin))}
<h2 id="errors">Errors</h2>
<p>Problem details (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>): <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code> says what happened, <code>code</code> is for programs, <code>advice</code> says what to do.</p>
<div class="wide" tabindex="0"><table><thead><tr><th>Status</th><th>Code</th><th>Meaning</th></tr></thead><tbody>${Object.entries(
		problems,
	).map(
		([code, { status, title }]) =>
			html`<tr id="${code}"><td>${status}</td><td><code>${code}</code></td><td>${title}</td></tr>`,
	)}</tbody></table></div>
</main>
</body>
</html>`;
}

function describe(operation: Operation, origin: string): Fragment {
	const { name, title, description, example } = operation;
	const call = `curl ${origin}/api/${name} \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`;
	return html`<section>
<h2 id="${name}">${title} <small><code>${name}</code></small></h2>
<p>${description}</p>
<div class="wide" tabindex="0"><table><thead><tr><th>Field</th><th>Takes</th><th>Meaning</th></tr></thead><tbody>${fieldsOf(
		operation,
	).map(
		({ field, takes, meaning }) =>
			html`<tr><td><code>${field}</code></td><td><small>${takes}</small></td><td>${meaning}</td></tr>`,
	)}</tbody></table></div>
<pre tabindex="0"><code>${call}</code></pre>
${isLinkable(operation) ? html`<p><a href="${linkTo(operation)}">Try it</a></p>` : ""}
</section>`;
}

/** The parts of a JSON schema that the page shows. */
interface ShownSchema {
	readonly type?: string;
	readonly enum?: readonly unknown[];
	readonly default?: unknown;
	readonly description?: string;
}

function fieldsOf({ input }: Operation): { field: string; takes: string; meaning: string }[] {
	const schema = z.toJSONSchema(input, { io: "input" }) as {
		properties?: Record<string, ShownSchema>;
		required?: readonly string[];
	};
	return Object.entries(schema.properties ?? {}).map(([field, shown]) => ({
		field,
		takes: takesOf(shown, schema.required?.includes(field) ?? false),
		meaning: shown.description ?? "",
	}));
}

function takesOf(shown: ShownSchema, isRequired: boolean): string {
	const kind = shown.enum?.map(String).join(" | ") ?? (shown.type === "array" ? "list of text" : (shown.type ?? ""));
	if (isRequired) return `${kind}, needed`;
	return shown.default === undefined ? kind : `${kind}, else ${JSON.stringify(shown.default)}`;
}

/** An example that asks the catalogue gives the same answer on every server. */
function isLinkable(operation: Operation): boolean {
	return operation.effect === undefined || operation.effect === "asks";
}

function linkTo({ name, example }: Operation): string {
	const written = Object.entries(example).map(([field, value]) => [
		field,
		typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value) : String(value),
	]);
	return `/api/${name}?${new URLSearchParams(written)}`;
}
