// One size in a process of its own: node --expose-gc --single-threaded benchmarks/speed/one-size.ts 10000 prints it as JSON.
import { measureSize } from "./measure-size.ts";

console.log(JSON.stringify(measureSize(Number(process.argv[2]))));
