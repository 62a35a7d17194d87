import { expect, it } from "vitest";
import { nameAsSaid } from "./name-as-said.ts";

it("calls a person as the wish did, without the particle", () => {
	expect(nameAsSaid("Lee Do-hyun", "이도현")).toBe("이도현");
	expect(nameAsSaid("Gong Yoo", "공유가")).toBe("공유");
	expect(nameAsSaid("IU", "아이유")).toBe("아이유");
	expect(nameAsSaid("Lee Do-hyun", "lee dohyun")).toBe("Lee Do-hyun");
});
