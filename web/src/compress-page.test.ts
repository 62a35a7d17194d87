import { expect, it } from "vitest";
import { encodingFor } from "./compress-page.ts";

it.each([
	["gzip, deflate, br, zstd", "br"],
	["gzip, deflate", "gzip"],
	["gzip;q=1.0, br;q=0", "gzip"],
	["br;q=0.000, gzip;q=0", "identity"],
	["br;q=0.5", "br"],
	["BR", "br"],
	["x-gzip, brotli", "identity"],
	["identity", "identity"],
	["", "identity"],
	[null, "identity"],
])("a request that takes %s is sent %s", (accepted, encoding) => {
	expect(encodingFor(accepted)).toBe(encoding);
});
