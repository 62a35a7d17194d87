import type { Plugin } from "vite";

/**
 * Leaves out of a page the comments by which Svelte would find its places again in a browser: no page is made anew there
 * (`csr` is off). An answer has 500 of them.
 */
export function withoutHydration(): Plugin {
	return {
		name: "without-hydration",
		enforce: "post",
		transform(code, id, options) {
			if (!options?.ssr || !id.split("?", 1)[0]?.endsWith(".svelte")) return null;
			return { code: withoutMarks(code), map: null };
		},
	};
}

/** Compiled code of a component for the server, with the marks left out of the text that it writes. */
export function withoutMarks(code: string): string {
	return code.replace(/<!--(?:\[(?:-?\d+|!)?|\])?-->/g, "").replace(/\$\$renderer\.push\((?:``|""|'')\);/g, ";");
}
