import type { Span } from "./query.ts";
import { type NameStance, stancesTo } from "./refused-names.ts";

/** What people call a network, the longest first. */
const networkNames: Readonly<Record<string, readonly string[]>> = {
	Netflix: ["netflix", "넷플릭스", "넷플"],
	"Disney+": ["disney plus", "disney+", "disney", "디즈니플러스", "디즈니+", "디플"],
	TVING: ["tving", "티빙"],
	Wavve: ["wavve", "웨이브"],
	Watcha: ["watcha", "왓챠"],
	Viki: ["viki", "비키"],
	"Apple TV+": ["apple tv+", "apple tv", "애플티비"],
	"Coupang Play": ["coupang play", "coupang", "쿠팡플레이"],
	tvN: ["tvn", "티비엔"],
	"TV Chosun": ["tv chosun", "tv조선"],
	"Channel A": ["channel a", "채널a"],
};

/** Broadcasters with several channels, by the name that stands for all of them. */
const broadcasters: readonly string[] = ["kbs"];

/** A network that a text names, and how the words around it take it. */
export interface NamedNetwork extends NameStance {
	readonly network: string;
}

/** The networks that a text names: "on Netflix", "not on Netflix", "doesn't have to be on Netflix". */
export function namedNetworks(text: string, networks: readonly string[]): NamedNetwork[] {
	const lower = text.toLowerCase();
	const named = networks.flatMap((network) => {
		const span = networkSpan(lower, network);
		return span ? [{ network, span }] : [];
	});
	const spans = [...new Map(named.map(({ span }) => [span[0], span])).values()].sort((a, b) => a[0] - b[0]);
	const stances = new Map(stancesTo(text, spans).map((stance, at) => [spans[at]?.[0], stance]));
	return named.flatMap(({ network, span }) => {
		const stance = stances.get(span[0]);
		return stance ? [{ network, ...stance }] : [];
	});
}

/** Where a lower-case text names a network, by the first of its names that it holds. */
function networkSpan(lower: string, network: string): Span | null {
	for (const name of namesOf(network)) {
		const start = lower.indexOf(name);
		if (start < 0) continue;
		const before = lower[start - 1] ?? " ";
		const after = lower[start + name.length] ?? " ";
		if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return [start, start + name.length];
	}
	return null;
}

function namesOf(network: string): readonly string[] {
	const own = network.toLowerCase();
	const broadcaster = broadcasters.filter((name) => own.startsWith(name) && own !== name);
	return [...(networkNames[network] ?? [own]), ...broadcaster];
}
