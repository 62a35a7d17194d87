import { wishes } from "../wishes/wishes.ts";
import type { ServedSite } from "./served-site.ts";
import { median, row, times } from "./table.ts";
import { type Throughput, throughputOf } from "./throughput.ts";

const rounds = 3;
const seconds = 4;

const everyWish = Object.values(wishes).flatMap((group) => group.map(({ wish }) => wish));
const findPaths = everyWish.filter(Boolean).map((wish) => `/find?q=${encodeURIComponent(wish)}`);
const dramas = ["my-mister", "move-to-heaven", "goblin", "reply-1988", "the-glory", "mother", "signal", "run-on"];

/** Pages that are asked for together. */
interface Kind {
	readonly name: string;
	readonly site: ServedSite;
	readonly paths: readonly string[];
	/** Whether nobody may have asked before. */
	readonly isNew?: boolean;
	readonly encoding?: string;
}

/** How many pages one process renders, each kind in turn and all of them so many times, as a busy machine is not always as busy. */
export async function compareRendering(bare: ServedSite, ours: ServedSite): Promise<string> {
	const kinds: readonly Kind[] = [
		{ name: "bare SvelteKit", site: bare, paths: ["/"] },
		{ name: "home", site: ours, paths: ["/", "/ko"] },
		{ name: "results, each new", site: ours, paths: findPaths, isNew: true },
		{ name: "the same, compressed", site: ours, paths: findPaths, isNew: true, encoding: "br" },
		{ name: "results, asked again", site: ours, paths: findPaths },
		{ name: "dramas", site: ours, paths: dramas.map((slug) => `/drama/${slug}`) },
	];
	const measured = kinds.map((): Throughput[] => []);
	for (let round = 0; round < rounds; round++) {
		for (const [at, { site, paths, isNew = false, encoding = "identity" }] of kinds.entries()) {
			const asked = { site, paths: isNew ? neverAgain(paths) : forEver(paths), encoding };
			measured[at]?.push(await throughputOf(asked, seconds, paths.length));
		}
	}
	const rates = measured.map((each) => median(each.map((one) => one.pagesPerCoreSecond ?? one.pagesPerSecond)));
	return [
		`Rendered by one process (medians of ${rounds} rounds; we aim at 500 results a core second):`,
		"",
		row("page", "a core second", "ms a page", "bare is", "pages/s", "failed"),
		...kinds.map(({ name }, at) => {
			const [each = [], rate = 0] = [measured[at], rates[at]];
			const failed = each.reduce((sum, one) => sum + one.failed, 0);
			const perSecond = median(each.map(({ pagesPerSecond }) => pagesPerSecond));
			return row(name, rate, (1000 / rate).toFixed(2), times(rates[0] ?? 0, rate), perSecond, failed);
		}),
		"",
	].join("\n");
}

function* forEver(paths: readonly string[]): Generator<string, never> {
	for (;;) yield* paths;
}

/** Each time with something in its address that nobody asked before. */
function* neverAgain(paths: readonly string[]): Generator<string, never> {
	for (let time = 0; ; time++) for (const path of paths) yield `${path}&n=${time}-${Math.random()}`;
}
