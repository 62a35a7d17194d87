import { describe, expect, it } from "vitest";
import { isReluctant, koreanRefusal, koreanTooHard } from "./korean-refusal.ts";

describe("what stands behind a Korean mention", () => {
	it.each([
		" 없는",
		"은 제가 못 봐요",
		" 나오는 건 지금은 싫어",
		" 남주 말고",
		"는 오글거려서 싫어",
		" 나오면 채널 돌려요",
	])("%s refuses it", (behind) => {
		const cue = koreanRefusal.exec(behind);
		expect(cue).not.toBeNull();
		expect(cue && isReluctant(cue)).toBe(false);
	});

	it.each(["은 좀 그래", " 위주 말고", "는 거의 없는", "기만 한 건 싫어", " 나오는 건 부담스러워"])(
		"%s asks for less of it",
		(behind) => {
			const cue = koreanRefusal.exec(behind);
			expect(cue && isReluctant(cue)).toBe(true);
		},
	);

	it.each([
		" 없나요?",
		"에 빠진 소년",
		" 피해자",
		"을 그만둔",
		" 없이는 못 보는",
		" 아니면 사극",
		"을 비추는",
		" 안 본 거",
	])("%s refuses nothing", (behind) => {
		expect(koreanRefusal.test(behind)).toBe(false);
	});

	it("is read quickly, whatever is typed", () => {
		const start = performance.now();
		for (const piece of ["서", "거", " 다", " 나는 이", " 가나다라서", "이가", " 하고 가는", " 저희 가이", "나나 "]) {
			const behind = piece.repeat(40).slice(0, 40);
			koreanRefusal.test(behind);
			koreanTooHard.test(behind);
		}
		expect(performance.now() - start).toBeLessThan(200);
	});
});
