import ipaddr from "ipaddr.js";

/** NAT64: an IPv4 address in its last 32 bits (RFC 6052). */
const nat64 = ipaddr.IPv6.parse("64:ff9b::");
const nat64Bits = 96;
/** All that is given out on the public internet (RFC 4291); ::/96, fec0::/10, 64:ff9b:1::/48 and their kin are not in it. */
const globalUnicast = ipaddr.IPv6.parse("2000::");
const globalUnicastBits = 3;
/** Documentation (RFC 9637), which ipaddr.js takes for ordinary addresses. */
const documentation = ipaddr.IPv6.parse("3fff::");
const documentationBits = 20;
/** ISATAP: an IPv4 address behind these two words of the interface's name (RFC 5214). */
const isatapWord = 0x5efe;

/**
 * Whether an address belongs to the public internet, so that fetching from it reaches no machine of ours. An IPv4 address
 * inside an IPv6 one (mapped, NAT64) is unpacked and judged by itself; tunnels (6to4, Teredo, ISATAP) are refused. What is no
 * address is not public.
 */
export function isPublicAddress(text: string): boolean {
	if (!ipaddr.isValid(text) || text.includes("%")) return false;
	const address = ipaddr.parse(text);
	if (address.kind() === "ipv4") return address.range() === "unicast";
	return isPublicIPv6(address as ipaddr.IPv6);
}

function isPublicIPv6(address: ipaddr.IPv6): boolean {
	if (address.isIPv4MappedAddress()) return address.toIPv4Address().range() === "unicast";
	if (address.match(nat64, nat64Bits)) return embedded(address).range() === "unicast";
	return (
		address.match(globalUnicast, globalUnicastBits) &&
		!address.match(documentation, documentationBits) &&
		address.range() === "unicast" &&
		address.parts[5] !== isatapWord
	);
}

function embedded(address: ipaddr.IPv6): ipaddr.IPv4 {
	return new ipaddr.IPv4(address.toByteArray().slice(-4));
}
