import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, type Engine } from "goodcry";
import { type Bound, boundOf } from "./bound.ts";
import { comparePeers, type PeerSpeed } from "./compare-peers.ts";
import { timeOf } from "./core-time.ts";
import { makeCatalogue } from "./made-catalogue.ts";
import { type Latency, measure, rounded } from "./measure.ts";
import { memoryInUse } from "./memory.ts";
import type { PeerName } from "./peers.ts";
import { everyWish, someBeginnings, someSlugs } from "./questions.ts";

/** What was measured at one size; times in milliseconds. */
export interface Speed {
	readonly dramas: number;
	readonly find: Latency;
	readonly suggest: Latency;
	readonly similar: Latency;
	/** From the records to an engine that has answered each kind of question once: all that is built is built. */
	readonly load: number;
	/** What the whole process holds once it has answered, in 10⁶ bytes. */
	readonly memoryMB: number;
	readonly peers: Readonly<Record<PeerName, PeerSpeed>>;
	readonly bound: Bound;
}

/** Measures one size in this process; the peers in processes of their own. */
export function measureSize(dramas: number): Speed {
	const wishes = everyWish();
	const record = makeCatalogue(loadCatalogue(), dramas);
	let made: Engine | undefined;
	const load = timeOf(() => {
		made = createEngine(record);
		for (const query of ["I want to cry", "울고 싶어", "like My Mistr"]) made.find({ query });
		for (const typed of ["mi", "mistrx"]) made.suggest(typed);
		made.similar(record.dramas[0]?.slug ?? "");
	});
	const engine = made as Engine;
	const find = measure(wishes, (query) => engine.find({ query }));
	const suggest = measure(someBeginnings(engine), (typed) => engine.suggest(typed));
	const similar = measure(someSlugs(engine), (slug) => engine.similar(slug));
	return {
		dramas,
		find: latencyOf(find),
		suggest: latencyOf(suggest),
		similar: latencyOf(similar),
		load: rounded(load),
		memoryMB: memoryInUse(),
		peers: comparePeers(engine),
		bound: boundOf(engine, wishes, find.mean),
	};
}

function latencyOf({ p50, p99 }: Latency): Latency {
	return { p50, p99 };
}
