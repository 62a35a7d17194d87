import { expect, it } from "vitest";
import { withoutMarks } from "./without-hydration.ts";

it("a compiled component writes what it wrote, without the marks by which a browser would find its places", () => {
	const compiled = [
		"if (a) $$renderer.push(`<!--[0--><p>said</p><!---->`);",
		'else $$renderer.push("<!--[-1-->");',
		"$$renderer.push(`<!--]--> <!--[--><!--[!-->`);",
		"$$renderer.push(`<!--first-paint--> [0] -->`);",
	];
	expect(withoutMarks(compiled.join("\n")).split("\n")).toEqual([
		"if (a) $$renderer.push(`<p>said</p>`);",
		"else ;",
		"$$renderer.push(` `);",
		"$$renderer.push(`<!--first-paint--> [0] -->`);",
	]);
});
