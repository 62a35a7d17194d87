import { hangulBars } from "./hangul-bars.ts";

/** The script that lets bars stand in for Hangul, with their font in it: so it needs no journey of its own. */
export function withHangulBars(script: string): string {
	return script.replace('"hangul-bars"', JSON.stringify(btoa(String.fromCharCode(...hangulBars()))));
}
