import { expect, test, vi } from "vitest";

test("a test that expects a warning may listen for it", () => {
	const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

	console.warn("expected");

	expect(warn).toHaveBeenCalledExactlyOnceWith("expected");
});

test.fails("a test that prints an error fails", () => {
	console.error("unexpected");
});
