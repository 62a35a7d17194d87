import { Hono } from "hono";
import { expect, test } from "vitest";
import type { RequestEnvironment } from "./environment.ts";
import { toProblemResponse } from "./problem.ts";
import { limitFromEnvironment, newListLimit, newListLimitFromEnvironment, rateLimit } from "./rate-limit.ts";

function limited(perMinute: number) {
	let time = 0;
	const app = new Hono<RequestEnvironment>();
	app.use(rateLimit(perMinute, () => time));
	app.get("/", (context) => context.text("here"));
	app.onError((error) => toProblemResponse(error));
	return {
		ask: async (clientAddress?: string) => await app.request("/", {}, clientAddress ? { clientAddress } : {}),
		wait: (milliseconds: number) => {
			time += milliseconds;
		},
	};
}

async function countAnswered(ask: () => Promise<Response>, times: number): Promise<number> {
	let answered = 0;
	for (let i = 0; i < times; i++) if ((await ask()).status === 200) answered++;
	return answered;
}

test("twice as many as in a minute may come at once, then one at a time", async () => {
	const { ask, wait } = limited(60);

	expect(await countAnswered(() => ask("203.0.113.7"), 200)).toBe(120);
	const refused = await ask("203.0.113.7");
	expect(refused.status).toBe(429);
	expect(refused.headers.get("retry-after")).toBe("1");
	wait(3000);
	expect(await countAnswered(() => ask("203.0.113.7"), 10)).toBe(3);
});

test("each address has its own share", async () => {
	const { ask } = limited(1);
	await countAnswered(() => ask("203.0.113.7"), 5);

	expect((await ask("203.0.113.8")).status).toBe(200);
});

test("calls from this process are not counted", async () => {
	const { ask } = limited(1);

	expect(await countAnswered(() => ask(), 50)).toBe(50);
});

test("memory stays bounded however many addresses ask", async () => {
	const { ask } = limited(60);

	expect(await countAnswered(() => ask(`2001:db8::${crypto.randomUUID()}`), 12_000)).toBe(12_000);
});

test("the environment names the limit; what is no number is not heard", () => {
	expect(["300", "0", "many", "-1"].map((value) => limitFromEnvironment(value))).toEqual([300, 0, 120, 120]);
});

test("a page that is rendered asks as often as it needs to", async () => {
	const app = new Hono<RequestEnvironment>();
	app.use(rateLimit(1));
	app.get("/", (context) => context.text("here"));
	const ask = () => app.request("/", {}, { clientAddress: "203.0.113.7", isFromPage: true });
	for (let i = 0; i < 10; i++) expect((await ask()).status).toBe(200);
});

test("so many new lists an hour may be made, a third of them at once, by each address", () => {
	let time = 0;
	const count = newListLimit(6, () => time);
	const made = (address: string | undefined, times: number): number => {
		let total = 0;
		for (let i = 0; i < times; i++) {
			try {
				count(address);
				total++;
			} catch (error) {
				expect(error).toMatchObject({ code: "too-many-requests", particulars: { retryAfter: 600 } });
			}
		}
		return total;
	};
	expect(made("203.0.113.7", 5)).toBe(2);
	expect(made("203.0.113.8", 1)).toBe(1);
	expect(made(undefined, 50)).toBe(50);
	time += 20 * 60_000;
	expect(made("203.0.113.7", 5)).toBe(2);
	expect(newListLimitFromEnvironment("0")).toBe(0);
	expect(newListLimitFromEnvironment()).toBe(60);
});
