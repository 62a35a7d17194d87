import { romanizeTitle } from "../romanize.ts";
import type { CheckedCatalogue, CheckedDrama, Finding } from "./finding.ts";

/** What a public source says of a drama. */
export interface PublicFacts {
	readonly title: string;
	readonly year?: number | null;
	readonly network?: readonly string[] | null;
	readonly episodes?: number | null;
	readonly cast?: readonly { readonly actor: string }[] | null;
	readonly ids?: Readonly<Record<string, string | number>> | null;
}

/** How far our facts agree with public ones. */
export interface FactsReport {
	/** Disagreements that the file does not explain in `facts.note`. */
	readonly findings: readonly Finding[];
	/** Dramas that the public facts know. */
	readonly compared: number;
	/** Of those, how many agree on year, episodes and one lead. */
	readonly agreeing: number;
}

/** Holds our facts against public ones, joined by the id of the largest fan site. */
export function checkFacts({ dramas }: CheckedCatalogue, facts: readonly PublicFacts[]): FactsReport {
	const byId = new Map(
		facts.flatMap((row) => (row.ids?.mdl === undefined ? [] : [[String(row.ids.mdl), row] as const])),
	);
	let compared = 0;
	let agreeing = 0;
	const findings: Finding[] = [];
	for (const drama of dramas) {
		const row = byId.get(String(drama.file.facts.ids?.mdl ?? ""));
		if (!row) continue;
		compared++;
		const differences = differencesFrom(drama, row);
		if (differences.every((difference) => difference.startsWith("network"))) agreeing++;
		if (differences.length > 0 && !drama.file.facts.note)
			findings.push({ about: drama.slug, message: `${differences.join("; ")}. Mend it, or explain it in facts.note.` });
	}
	return { findings, compared, agreeing };
}

function differencesFrom({ file: { facts } }: CheckedDrama, row: PublicFacts): string[] {
	const differences: string[] = [];
	if (row.year && Math.abs(row.year - facts.year) > 1) differences.push(`year ${facts.year}, elsewhere ${row.year}`);
	if (row.episodes && row.episodes !== facts.episodes)
		differences.push(`${facts.episodes} episodes, elsewhere ${row.episodes}`);
	const cast = new Set((row.cast ?? []).map(({ actor }) => personKey(actor)));
	if (cast.size > 0 && !facts.leads.some(({ actor }) => cast.has(personKey(actor))))
		differences.push("no lead in common");
	const elsewhere = (row.network ?? []).map(networkKey).join(" ");
	if (elsewhere && !facts.network.some((name) => elsewhere.includes(networkKey(name)))) {
		differences.push(`network ${facts.network.join(", ")}, elsewhere ${row.network?.join(", ")}`);
	}
	return differences;
}

/** "Kim Tae-hee" = "Kim Tae Hee"; Hangul is romanised, and romanisations that differ by a vowel are the same person. */
function personKey(name: string): string {
	return (romanizeTitle(name) || name)
		.toLowerCase()
		.replace(/[^a-z]/g, "")
		.replace(/eo|oe|oi|oo|u|o/g, "o")
		.replace(/ae|e/g, "e")
		.replace(/y/g, "");
}

function networkKey(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z]/g, "")
		.replace(/^.*(kakao|coupang).*$/, "$1")
		.replace(/^naver.*|^vlive.*/, "naver");
}
