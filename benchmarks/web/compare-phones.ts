import type { Browser } from "playwright-core";
import { type PageSpeed, pageSpeedOf } from "./page-speed.ts";
import { median, row, times } from "./table.ts";
import { inpWhileTyping } from "./typing.ts";

const opened = 5;
const typed = 3;

/** What is typed has more than fifty letters, so that one slow interaction is not the whole measure. */
const wishes = {
	"/": "sad but hopeful, like my mister, nobody dies, under 16 episodes",
	"/ko": "슬프지만 희망이 있는, 나의 아저씨처럼 조용하고 아무도 죽지 않는, 열여섯 편보다 짧은 드라마",
} as const;

/** How pages come to a phone and how it answers to typing, beside a bare page and what we aim at. */
export async function comparePhones(browser: Browser, bare: string, ours: string): Promise<string> {
	const pages = {
		"bare SvelteKit": bare,
		home: ours,
		"home, Korean": `${ours}/ko`,
		results: `${ours}/find?q=sad+but+hopeful`,
		"results, Korean": `${ours}/ko/find?q=${encodeURIComponent("슬프지만 희망이 있는")}`,
		"a drama": `${ours}/drama/my-mister`,
		"a drama, Korean": `${ours}/ko/drama/my-mister`,
	};
	const lines = [
		`On a phone (round trips of 150 ms, 1.6 Mbit/s, a quarter of this processor; medians of ${opened}):`,
		"",
		row("page", "LCP ms", "to bare", "CLS", "script kB", "page kB", "sent kB"),
		row("we aim at", "≤ 1000", "", "≤ .02", "≤ 60", "", ""),
	];
	let least: PageSpeed | undefined;
	for (const [name, address] of Object.entries(pages)) {
		const speed = await pageSpeedOf(browser, address, opened);
		least ??= speed;
		const { lcp, cls, scriptKb, pageKb, sentKb } = speed;
		lines.push(row(name, lcp, times(lcp, least.lcp), cls, scriptKb, pageKb, sentKb));
	}
	lines.push("", `While one types there (INP, the median of ${typed} times; we aim at ≤ 100 ms):`, "");
	lines.push(row("page", "INP ms", "of each"));
	for (const [path, wish] of Object.entries(wishes)) {
		const each: number[] = [];
		for (let time = 0; time < typed; time++) each.push(await inpWhileTyping(browser, ours + path, wish));
		lines.push(row(path, median(each), each.join(" ")));
	}
	return `${lines.join("\n")}\n`;
}
