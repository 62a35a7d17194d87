const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the English pages of lists say. */
export const listsEn = {
	title: "Lists",
	intro: "Ranked, with a reason for each. Read one tonight, make it your own, or write one and pass it on.",
	make: "Make a list",
	fromUs: "From us",
	fromUsIntro: "Written by hand, and they give nothing away.",
	published: "From others",
	publishedIntro:
		"Published here by whoever made them. Their words are their own; sentences that seem to spoil are folded.",
	orders: { newest: "Newest", "most-kept": "Most copied" },
	sortedBy: "In which order",
	nobody: "Nobody has published a list yet. Yours could be the first.",
	next: "More lists",
	first: "Back to the first",
	feed: "New lists as a feed",
	facts: (dramas: number, kept: number): string =>
		[plural(dramas, "drama", "dramas"), ...(kept > 0 ? [`copied ${plural(kept, "time", "times")}`] : [])].join(" · "),
	byUs: "A list from us",
	byOthers: "A list by a visitor",
	byOthersMeans: "Its words are its writer’s; sentences that seem to spoil are folded.",
	updated: (date: string): string => `Last changed ${date}`,
	breaks: (labels: readonly string[]): string => `Not tonight: ${labels.join(", ")}`,
	limits: (count: number): string =>
		`You keep ${plural(count, "thing", "things")} out. What is openly in a drama is marked for you.`,
	check: "Check all of them, secrets counted",
	checkMeans: "tells only safe or not, never why",
	checked: "Checked against your limits, secrets counted. Only you see this.",
	closeCheck: "Close again",
	own: "Make it your own",
	ownMeans: "Copies it into a list that only you can change. No account.",
	take: "Export it",
	formats: {
		markdown: "Markdown",
		html: "Page to print",
		json: "JSON",
		csv: "Table (CSV)",
		rss: "RSS",
		atom: "Atom",
		text: "Plain text",
	},
	embed: "Embed it in your page",
	embedMeans: "A small card with the titles. It loads nothing from elsewhere.",
	empty: "Nothing is on this list yet.",
};
