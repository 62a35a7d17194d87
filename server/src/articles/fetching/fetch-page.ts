import { Agent, buildConnector, fetch, type Response } from "undici";
import { longestPage, tooLarge } from "../../operations/require-text.ts";
import { decodeText } from "../decode-text.ts";
import { type CheckedAddress, checkAddress } from "./check-address.ts";
import { refusedAddress, unreachablePage } from "./fetch-errors.ts";
import { type Resolve, type ResolvedAddress, resolveBySystem, resolvePublic } from "./resolve-public.ts";

/** Fetches the text of a page. */
export type FetchPage = (address: string) => Promise<string>;

/** What tests put in place of the network. */
export interface Network {
	readonly resolve: Resolve;
	/** Opens a connection to the address that was resolved and judged; nothing is resolved again. */
	readonly connectorTo: (resolved: ResolvedAddress) => buildConnector.connector;
	/** For everything, redirects included; in milliseconds. */
	readonly patience: number;
}

const mostRedirects = 3;
const readTypes = ["text/html", "application/xhtml+xml", "text/plain", "text/markdown"];
const patience = 5000;
const usual: Network = { resolve: resolveBySystem, connectorTo: pinnedConnector, patience };

/**
 * Makes what fetches pages of the public web and nothing else. Each address, those of redirects too, is checked, resolved once,
 * judged by every address that it resolves to, and connected to by the one that was judged, so that a name server that changes
 * its mind cannot lead inside. At most three redirects, 2 MB after decompression, and five seconds in all.
 */
export function createFetchPage(network: Partial<Network> = {}): FetchPage {
	const { resolve, connectorTo, patience: longest } = { ...usual, ...network };
	return async (address) => {
		const signal = AbortSignal.timeout(longest);
		let checked = checkAddress(address);
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			const resolved = await beforeTheEnd(resolvePublic(checked, resolve), signal);
			const agent = new Agent({ connect: connectorTo(resolved), connections: 1, maxResponseSize: longestPage });
			try {
				const answer = await ask(checked, agent, signal);
				if (typeof answer === "string") return answer;
				checked = answer;
			} finally {
				// Whatever is still open is not wanted any more.
				void agent.destroy();
			}
		}
		throw unreachablePage(`The page leads on more than ${mostRedirects} times.`);
	};
}

/** Connects to the address that was judged, whatever the name says by now. */
export function pinnedConnector({ address, family }: ResolvedAddress): buildConnector.connector {
	return buildConnector({
		timeout: patience,
		lookup: (_host, options, found) => {
			if (options.all) found(null, [{ address, family }]);
			else found(null, address, family);
		},
	});
}

/** The text of a page, or where it leads on. */
async function ask(checked: CheckedAddress, agent: Agent, signal: AbortSignal): Promise<string | CheckedAddress> {
	const response = await fetch(checked.url, {
		dispatcher: agent,
		signal,
		redirect: "manual",
		credentials: "omit",
		headers: { accept: `${readTypes.join(", ")};q=0.9`, "user-agent": "Goodcry (reads list articles)" },
	}).catch((error: unknown) => {
		throw signal.aborted ? tooSlow() : unreachablePage(`The page could not be fetched: ${reasonOf(error)}.`);
	});
	const location = response.headers.get("location");
	if (response.status >= 300 && response.status < 400 && location) return checkAddress(location, checked.url);
	if (!response.ok) throw unreachablePage(`The site answered with the status ${response.status}.`);
	const type = response.headers.get("content-type") ?? "";
	const kind = type.split(";")[0]?.trim().toLowerCase() ?? "";
	if (!readTypes.includes(kind)) throw refusedAddress(`The address gives ${kind || "something"} that is no text.`);
	return decodeText(await bodyOf(response, signal), /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]);
}

/** The body as it comes out of decompression, given up as soon as it is too large. */
async function bodyOf(response: Response, signal: AbortSignal): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	try {
		for await (const chunk of response.body ?? []) {
			bytes += chunk.byteLength;
			if (bytes > longestPage) break;
			chunks.push(chunk);
		}
	} catch (error) {
		throw signal.aborted ? tooSlow() : unreachablePage(`The page broke off: ${reasonOf(error)}.`);
	}
	if (bytes > longestPage) throw tooLarge(bytes, longestPage);
	return Buffer.concat(chunks);
}

async function beforeTheEnd<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const giveUp = (): void => reject(tooSlow());
	if (signal.aborted) giveUp();
	signal.addEventListener("abort", giveUp, { once: true });
	try {
		return await Promise.race([work, promise]);
	} finally {
		signal.removeEventListener("abort", giveUp);
		promise.catch(() => {});
	}
}

function tooSlow() {
	return unreachablePage("The site took too long to answer.");
}

/** What went wrong, without the addresses that the system names. */
function reasonOf(error: unknown): string {
	const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return code || "the connection failed";
}
