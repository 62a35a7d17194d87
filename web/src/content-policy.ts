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

/** Pages have few styles among them: one block for each kind of page. */
const mostKept = 200;
const hashes = new Map<string, Promise<string>>();

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
	const styles: string[] = [];
	const end = html.indexOf("</head>");
	for (let at = html.indexOf("<style"); at >= 0 && at < end; at = html.indexOf("<style", at + 1)) {
		styles.push(html.slice(html.indexOf(">", at) + 1, html.indexOf("</style>", at)));
	}
	return styles;
}

function hashOf(text: string): Promise<string> {
	const before = hashes.get(text);
	if (before) return before;
	const made = makeHash(text);
	if (hashes.size >= mostKept) hashes.clear();
	hashes.set(text, made);
	return made;
}

async function makeHash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
