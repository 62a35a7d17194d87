import ipaddr from "ipaddr.js";
import { refusedAddress } from "./fetch-errors.ts";

/** An address that may be fetched as far as its text goes; its host has still to be resolved. */
export interface CheckedAddress {
	readonly url: URL;
	/** Without brackets and trailing dot. */
	readonly host: string;
	/** Whether the host is an IP address already. */
	readonly isLiteral: boolean;
}

const ports = ["", "80", "443"];
/** Names that never lead to the public internet (RFC 6761, RFC 6762, RFC 8375, RFC 9476 and what routers use). */
const inward =
	/(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|example|invalid|onion|alt|arpa)$/;
const longestAddress = 2000;

/**
 * Reads an address and refuses what is not plainly a page of the public web: other schemes and ports, names and passwords in
 * it, names of one word, names of local networks.
 * @throws AppError `bad-input` for what is no address, `refused-address` for one that is not fetched
 */
export function checkAddress(text: string, base?: URL): CheckedAddress {
	const url = URL.parse(text.trim(), base);
	if (!url || text.length > longestAddress) {
		throw refusedAddress("This is no address of a page.", "bad-input");
	}
	if (url.protocol !== "http:" && url.protocol !== "https:") {
		throw refusedAddress(`Addresses that begin with ${url.protocol} are not fetched.`);
	}
	if (url.username !== "" || url.password !== "") throw refusedAddress("The address carries a name or a password.");
	if (!ports.includes(url.port)) throw refusedAddress(`The port ${url.port} is not fetched from, only 80 and 443.`);
	const host = url.hostname
		.replace(/^\[|\]$/g, "")
		.replace(/\.+$/, "")
		.toLowerCase();
	const isLiteral = ipaddr.isValid(host);
	if (!isLiteral && (!host.includes(".") || inward.test(host)))
		throw refusedAddress("The address leads to no public site.");
	return { url, host, isLiteral };
}
