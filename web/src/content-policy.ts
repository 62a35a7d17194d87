/** What a page may load: our own files, and of what stands in it the scripts and styles that the policy names by their hashes. */
const ours = {
	"default-src": "'none'",
	"img-src": "'self'",
	"font-src": "'self'",
	"connect-src": "'self'",
	"manifest-src": "'self'",
	"form-action": "'self'",
	"base-uri": "'none'",
	"frame-ancestors": "'none'",
} as const;

/** A text that stands in pages, with its hash as the policy names it. */
interface Hashed {
	readonly text: string;
	readonly hash: Promise<string>;
}

/** Pages have few styles among them: one block for each kind of page. */
const mostKept = 200;
/** By length: to compare a text with the few of its length is quicker than to look it up among all. */
const hashes = new Map<number, Hashed[]>();
/** How many texts of whatever length are kept. */
let keptCount = 0;

/**
 * The content security policy of a page (CSP level 3), made for what stands in its head. SvelteKit would hash the same styles
 * anew for every page. Hashes, not nonces: a page that is kept and given again would give its nonce again.
 * @param scripts the scripts that stand in pages
 */
export async function policyFor(html: string, scripts: readonly string[]): Promise<string> {
	const named = {
		...ours,
		"script-src": ["'self'", ...(await Promise.all(scripts.map(hashOf)))].join(" "),
		"style-src": ["'self'", ...(await Promise.all(stylesIn(html).map(hashOf)))].join(" "),
	};
	return Object.entries(named)
		.map(([name, value]) => `${name} ${value}`)
		.join("; ");
}

/** The styles that stand in the head of a page. */
function stylesIn(html: string): string[] {
	const head = html.slice(0, html.indexOf("</head>"));
	const styles: string[] = [];
	for (let at = head.indexOf("<style"); at >= 0; ) {
		const from = head.indexOf(">", at) + 1;
		const to = head.indexOf("</style>", from);
		// One that is not closed in the head is none of ours.
		if (from === 0 || to < 0) break;
		styles.push(head.slice(from, to));
		at = head.indexOf("<style", to);
	}
	return styles;
}

function hashOf(text: string): Promise<string> {
	const ofLength = hashes.get(text.length) ?? [];
	const known = ofLength.find((one) => one.text === text);
	if (known) return known.hash;
	if (keptCount >= mostKept) {
		hashes.clear();
		keptCount = 0;
	}
	const hash = makeHash(text);
	hashes.set(text.length, [...(hashes.get(text.length) ?? []), { text, hash }]);
	keptCount++;
	return hash;
}

async function makeHash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
