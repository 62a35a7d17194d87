import { expect, test } from "vitest";
import { hangulName } from "./hangul-name.ts";

test("a Korean name is told in Hangul where there is such a name", () => {
	expect(hangulName("나의 아저씨", ["나저씨"])).toBe("나의 아저씨");
	expect(hangulName("야한(夜限) 사진관", [])).toBe("야한 사진관");
	expect(hangulName("쓸쓸하고 찬란하神 - 도깨비", ["Goblin", "찬란신", "도깨비"])).toBe("도깨비");
	expect(hangulName("未生", ["Misaeng"])).toBe("未生");
});
