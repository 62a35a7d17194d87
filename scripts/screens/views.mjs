/**
 * A page of the site as it is photographed.
 *
 * @typedef {object} View
 * @property {string} name of the files, kebab-case
 * @property {string} shows what one sees, in a few words
 * @property {string} path of the page, without a language in front
 * @property {string} [korean] its path in Korean, with the language in front, when it is photographed in Korean too
 * @property {string} [at] a selector that is scrolled to the top first
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} [first] what is done on the page before
 */

const quiet = "two lonely people, not a romance, quiet, leaves me comforted";
const quietKorean = "외로운 두 사람, 로맨스 말고, 잔잔하게 위로받고 싶어";
const hard = "amnesia, revenge and a happy ending";

const article = `3 dramas for a night when you want to cry

1. My Mister
Two lonely people carry each other through a winter. It is slow, and it comforts.

2. Hi Bye, Mama!
A mother who died comes back to see her daughter. Bring tissues: it is about grief.

3. A Drama Nobody Made
Nobody has seen this one.
`;

/**
 * Every page of the site that is photographed, in the order in which one meets them.
 *
 * @type {readonly View[]}
 */
export const views = [
	{ name: "home", shows: "The first page", path: "/", korean: "/ko" },
	{
		name: "find",
		shows: "The answer to a wish",
		path: `/find?q=${encodeURIComponent(quiet)}`,
		korean: `/ko/find?q=${encodeURIComponent(quietKorean)}`,
	},
	{
		name: "find-card",
		shows: "A card of the answer",
		path: `/find?q=${encodeURIComponent(quiet)}`,
		at: "main ol > li",
	},
	{ name: "find-empty", shows: "Before anything is asked", path: "/find" },
	{ name: "find-unread", shows: "A wish that could not be read", path: "/find?q=blorp+zxqv" },
	{
		name: "find-withheld",
		shows: "What limits withhold",
		path: `/find?q=${encodeURIComponent(hard)}&not=suicide,animal-death,terminal-illness`,
	},
	{ name: "drama", shows: "A drama, nothing told", path: "/drama/my-mister", korean: "/ko/drama/my-mister" },
	{ name: "drama-hurt", shows: "How it hurts, and when", path: "/drama/my-mister", at: "main section" },
	{
		name: "drama-rungs",
		shows: "A drama with its rungs open",
		path: "/drama/my-mister?spoilers=3&not=suicide",
		at: "#kept-back",
	},
	{
		name: "compare",
		shows: "Three dramas side by side",
		path: "/compare?d=my-mister,goblin,reply-1988&not=suicide",
		korean: "/ko/compare?d=my-mister,goblin,reply-1988&not=suicide",
	},
	{ name: "plan", shows: "Ten evenings", path: "/plan?q=comforted&evenings=10", korean: "/ko/plan?q=위로&evenings=10" },
	{ name: "browse", shows: "The shelf", path: "/browse", korean: "/ko/browse" },
	{ name: "browse-facet", shows: "The shelf by a facet", path: "/browse/facet/grief" },
	{ name: "map", shows: "The map", path: "/map", korean: "/ko/map" },
	{
		name: "map-axes",
		shows: "The map along two axes of choice",
		path: "/map?across=sorrow&up=comforted",
		korean: "/ko/map?across=sorrow&up=comforted",
	},
	{ name: "write", shows: "A list written for a wish", path: "/write?q=five+quiet+dramas+about+grief" },
	{ name: "lists", shows: "Lists", path: "/lists", korean: "/ko/lists" },
	{ name: "list", shows: "A list", path: "/lists/ten-that-break-your-heart" },
	{ name: "article", shows: "A list to be read", path: "/article" },
	{ name: "article-read", shows: "An article read", path: "/article", first: readArticle },
	{ name: "list-new", shows: "Ways to begin a list", path: "/lists/new" },
	{ name: "list-editor", shows: "The editor of a list", path: "/lists/new", korean: "/ko/lists/new", first: beginList },
	{ name: "kept", shows: "What is kept on this device", path: "/kept?d=my-mister,goblin,reply-1988" },
	{ name: "offline", shows: "In place of a list, without a network", path: "/offline" },
	{ name: "guide", shows: "A guide", path: "/docs/grading" },
	{ name: "about", shows: "How it works", path: "/about", korean: "/ko/about" },
	{ name: "vocabulary", shows: "The vocabulary", path: "/vocabulary" },
	{ name: "design", shows: "Every component", path: "/design" },
	{ name: "not-there", shows: "A page that is not there", path: "/no-such-page" },
];

/** @param {import("playwright-core").Page} page */
async function readArticle(page) {
	await page.locator("main textarea").fill(article);
	await page.locator("main form:has(textarea) [type=submit]").first().click();
	await page.getByText("Not in the catalogue.").waitFor();
	await page.evaluate(() => window.scrollTo(0, 0));
}

/** @param {import("playwright-core").Page} page */
async function beginList(page) {
	const form = page.locator("main form[action='?/blank']");
	await form.locator("[name=title]").fill("Three for a quiet night");
	await form.locator("[name=add]").fill("My Mister");
	await form.locator("[type=submit]").click();
	await page.waitForURL(/\/edit/);
}
