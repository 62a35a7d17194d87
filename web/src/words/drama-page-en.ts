const episodes = (from: number, to: number): string => (from === to ? `episode ${from}` : `episodes ${from}–${to}`);

/** What the English page of one drama says beyond what every page of dramas says. */
export const dramaPageEn = {
	curve: {
		episodes,
		axis: "episodes",
		table: "The curve as a table",
		caption: "How much it hurts, part by part",
		heads: ["Episodes", "Hurts, of 5", "That is"],
		from: (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`),
	},
	grades: {
		scale: (label: string): string => `What the grades of “${label}” mean`,
		here: "here",
		hint: "Tap one to see what its other grades would mean.",
		unlisted:
			"What is not listed is a trace at most, not known, or kept back. What is known to be absent is told with the late turns, because an absence can give as much away.",
	},
	known: {
		absent: "Known to be absent",
		unknown: "Not known",
		unknownMeans: "We do not know whether it has these. A strict search leaves it out for them.",
		safeFor: (count: number): string =>
			count === 1 ? "Asked against the one thing you keep out." : `Asked against the ${count} things you keep out.`,
	},
	rungs: {
		next: "Open the one above first",
		remembered: "You opened this before. Only this device remembers; the address tells nobody.",
	},
	companions: {
		next: "What to go on to",
		sameAche: "Same ache, different story",
		sameAcheIntro: "They move you the way this one does, in another place and with another story.",
		kinder: "Same story, kinder",
		kinderIntro: "Close to what it is about, and easier to bear at its worst.",
		after: "What to watch after it",
		afterIntro: "Gentle ones that leave you better than they found you.",
		whyAche: (shared: readonly string[], other: readonly string[]): string =>
			`Shares ${shared.join(", ")}. What differs: ${other.join(", ")}.`,
		whyKinder: (shared: readonly string[], peak: number, before: number): string =>
			`Shares ${shared.join(", ")}; hurts ${peak} of 5 at its worst, not ${before}.`,
		whyAfter: (leaves: readonly string[], peak: number): string =>
			`${peak === 0 ? "Does not hurt" : `Hurts ${peak} of 5 at most`}; afterwards: ${leaves.join(", ")}.`,
	},
	facts: {
		hours: (hours: number): string => `${hours}\u00a0${hours === 1 ? "hour" : "hours"} in all`,
		genre: (genre: string): string => genre,
		genres: "Genre",
		network: "On",
	},
	keep: {
		keep: "Keep it",
		kept: "Kept on this device",
		all: "All that you kept",
		title: "Kept",
		intro: "The dramas that you starred. They are remembered on this device and nowhere else.",
		empty: "Nothing is kept yet. The star on a drama’s page keeps it here.",
		noScript: "Keeping needs scripts, because nothing about you is stored anywhere but on your device.",
		compare: "Compare the first four",
	},
	list: "Add it to a list",
	cite: {
		title: "Cite",
		intro: "The profile and its words are ours, under CC BY 4.0: use them, and say where they are from.",
		line: "As a line",
		bibtex: "As BibTeX",
		json: "The profile as JSON",
	},
	overlay: {
		title: "How much each hurts, and when",
		start: "beginning",
		end: "end",
		caption: "How much each hurts, part by part of its run",
		part: "Part",
		legend: (name: string, peak: number, from: number, to: number): string =>
			peak === 0 ? `${name}: hurts in no episode` : `${name}: ${peak} of 5 in ${episodes(from, to)}`,
	},
	perhaps: "Did you mean",
	docs: {
		title: "Further",
		links: [
			{ path: "/vocabulary", label: "The vocabulary: every facet, and what it means" },
			{ path: "/docs/grading", label: "How a drama is graded" },
			{ path: "/docs/lists", label: "Lists: kept without an account, published, exported" },
			{ path: "/docs/formats", label: "The file formats of lists" },
			{ path: "/docs/articles", label: "How an article is read" },
			{ path: "/docs/api", label: "For programs: a guide" },
			{ path: "/api", label: "For programs: the API, described" },
		],
	},
};

/** Every language says all of this. */
export type DramaPageWords = typeof dramaPageEn;
