import type { Span } from "./query.ts";

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

/** A network that a text asks for, and where it is named. */
export interface NamedNetwork {
	readonly network: string;
	readonly span: Span;
}

/** The networks that a text asks for: not those that it refuses, nor those on which one has seen everything. */
export function namedNetworks(text: string, networks: readonly string[]): NamedNetwork[] {
	const lower = text.toLowerCase();
	return networks.flatMap((network) => {
		const span = networkSpan(lower, network);
		return span && !isRefused(lower, span) && !isSeen(lower, span) ? [{ network, span }] : [];
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

const refusedBefore =
	/(?:\b(?:not|no|isn't|isnt|without|except|besides|than|(?:any|every)(?:thing|where) but|cancell?ed|quit|(?:don't|dont|do not) have)(?: (?:on|in|from|at|of|an?|my|just|only|have|available))*) $/;
const refusedBehind =
	/^ ?(?:에서는|에서|에는|에|은|는|이|가|로|도)? ?(?:말[고구](?!도)|없|빼고|제외|아닌|아니|끊|해지|구독 ?(?:안|해지|끊)|안 ?(?:봐|보|나오|써))/;

function isRefused(lower: string, [start, end]: Span): boolean {
	return (
		refusedBefore.test(lower.slice(Math.max(0, start - 32), start)) || refusedBehind.test(lower.slice(end, end + 16))
	);
}

/** "I've watched almost everything on Netflix", "I ran out of Netflix". */
const seenBefore =
	/(?<!\b(?:haven't|havent|not|be|never)(?: \w+)? )\b(?:watched|seen|finished|exhausted|binged|(?:been|gone|went) through|done with|(?:ran|run) out|(?:bored|tired|sick) (?:of|with))\b[^.;!?]*$/;
const seenBehind =
	/^(?:에서|에)? ?(?:있는 ?|볼만한 ?|볼 만한 ?)?(?:거|건|것|드라마)?(?:은|는|도)? ?(?:거의 |웬만한 ?(?:거|건) ?)?(?:다|많이) ?[봤본]|^(?:에서)? ?(?:이미 )?본 ?(?:거|것|건|드라마)/;

function isSeen(lower: string, [start, end]: Span): boolean {
	return seenBefore.test(lower.slice(Math.max(0, start - 60), start)) || seenBehind.test(lower.slice(end, end + 24));
}
