import { expect, test } from "vitest";
import { textOfUpload } from "./text-of-upload.ts";

test.each([
	["UTF-8", Buffer.from("나의 아저씨")],
	["UTF-16", Buffer.from("\ufeff나의 아저씨", "utf16le")],
	["EUC-KR", Buffer.from([0xb3, 0xaa, 0xc0, 0xc7, 0x20, 0xbe, 0xc6, 0xc0, 0xfa, 0xbe, 0xbe])],
])("an upload in %s is read", async (_, bytes) => {
	expect(await textOfUpload(new Blob([new Uint8Array(bytes)]))).toBe("나의 아저씨");
});
