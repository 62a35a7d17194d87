// One peer in a process of its own: node --expose-gc benchmarks/speed/one-peer.ts MiniSearch 10000 prints its times as JSON.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { makeCatalogue } from "./made-catalogue.ts";
import { measurePeer, peerNames } from "./peers.ts";
import { wishesForPeers } from "./questions.ts";

const [, , asked, dramas] = process.argv;
const name = peerNames.find((one) => one === asked);
if (!name) throw new RangeError(`There is no peer "${asked}"; there are ${peerNames.join(", ")}.`);

const engine = createEngine(makeCatalogue(loadCatalogue(), Number(dramas)));
console.log(JSON.stringify(measurePeer(name, engine, wishesForPeers())));
