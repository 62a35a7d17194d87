import type { Ask } from "../address/ask.ts";
import type { HurtCourse } from "../drama/course-of-hurt.ts";
import { dramaPageEn } from "./drama-page-en.ts";
import { editorEn } from "./editor-en.ts";
import { listsEn } from "./lists-en.ts";
import { mapEn } from "./map-en.ts";
import { shelfEn } from "./shelf-en.ts";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const episodes = (from: number, to: number): string => (from === to ? `episode ${from}` : `episodes ${from}–${to}`);

/** Everything that the English pages say in their own voice. What a drama or the vocabulary says comes from the API. */
export const en = {
	site: {
		name: "Goodcry",
		tagline: "Find the Korean drama that makes you feel what you want to feel.",
		description:
			"Say how you want to feel, and find the Korean drama that does it: why it fits, how much it will hurt and how it leaves you, without spoilers.",
		skip: "Skip to the content",
		otherLanguage: "한국어",
		mainMenu: "Main",
		menu: "Menu",
		parts: "On this page",
		theme: "Light or dark",
		themes: { system: "As the device", light: "Light", dark: "Dark" },
		nav: {
			browse: "Browse",
			lists: "Lists",
			kept: "Kept",
			plan: "Plan evenings",
			compare: "Compare",
			map: "Map",
			article: "Read a list",
			write: "Have a list written",
			vocabulary: "Vocabulary",
			about: "How it works",
		},
		footer: "No account, no tracking, nobody watching. What you type here stays between you and the search.",
		api: "For programs",
	},
	offline: {
		keep: "Keep Goodcry on this device (1.8 MB)",
		keeping: "Fetching it …",
		kept: "Kept on this device: asking works without a network.",
		forget: "Remove it from this device",
		failed: "It could not be kept. Check the network, and that there is room on the device.",
		here: "You are offline. This was answered on your device.",
		page: {
			title: "This needs a network",
			text: "Lists, articles and guides are on the server, and there is no network now. What you typed into a list is kept on this device. Asking, dramas, the shelf and the map work all the same.",
		},
	},
	ask: {
		title: "How do you want to feel tonight?",
		label: "Say it in your own words",
		hint: "A feeling, a wound, a mood for afterwards; what you cannot bear; a drama you loved.",
		placeholder: "a slow burn about grief that leaves me comforted, nobody terminally ill",
		submit: "Find it",
		suggestions: "Suggestions",
		suggestionsSay: "suggestions. The arrows choose, Enter takes one.",
		examplesTitle: "Or take one of these",
		examples: [
			"two lonely people, not a romance, quiet, leaves me comforted",
			"an ugly cry about a mother that leaves me hopeful",
			"make me laugh, nothing sad, nothing heavy",
			"like Reply 1988 but shorter",
			"first love and bad timing, I want to ache a little",
			"a gripping thriller without sexual violence, one weekend",
		],
	},
	taps: {
		before: [
			{ label: "worn out", adds: "a long day" },
			{ label: "heartbroken", adds: "heartbroken" },
			{ label: "empty", adds: "I feel empty" },
			{ label: "anxious", adds: "feeling anxious" },
		],
		during: [
			{ label: "make me cry", adds: "make me cry" },
			{ label: "make me laugh", adds: "make me laugh" },
			{ label: "warm me", adds: "warm my heart" },
			{ label: "keep me in suspense", adds: "suspense" },
		],
		after: [
			{ label: "comforted", adds: "leaves me comforted" },
			{ label: "hopeful", adds: "leaves me hopeful" },
			{ label: "in a good mood", adds: "leaves me uplifted" },
			{ label: "cried clean", adds: "leaves me cried clean" },
		],
	},
	limits: {
		title: "Not tonight",
		intro: "Whatever you tick is kept out, even where it is the secret of the plot. The secret itself is not told.",
		more: "More to keep out",
		count: (count: number): string => (count === 0 ? "nothing kept out yet" : `${count} kept out`),
		brief: (count: number): string => (count === 0 ? "Not tonight" : `Not tonight: ${count}`),
		strictTitle: "Where something is unknown",
		strict: "Strict",
		strictMeans: "leave it out unless it is known to be safe",
		lenient: "Lenient",
		lenientMeans: "show it, and say what is unknown",
		kept: "Kept on this device only.",
		clear: "Clear them",
		/** Beside a limit that the words of the wish name. */
		said: "from your words",
	},
	find: {
		title: (wish: string): string => `Dramas for “${wish}”`,
		browseTitle: "A shelf to look along",
		gentleTitle: "Something to stay with you tonight",
		browseIntro:
			"You did not ask for anything in particular, so here is a bit of everything. One word is enough to start: a feeling, a theme, a title.",
		count: (shown: number, total: number): string =>
			total <= shown ? plural(total, "drama", "dramas") : `the best ${shown} of ${total} dramas`,
		change: "Change the wish",
		submit: "Ask again",
		read: "What was read",
		rows: {
			before: "How are you now?",
			during: "What should it do to you?",
			after: "How should it leave you?",
			about: "About",
			avoids: "Rather not",
			limits: "Kept out",
			like: "Like",
			moves: "Changed",
			bounds: "Within",
			people: "With",
			withoutPeople: "Without",
		},
		briefly: { before: "Now", during: "During", after: "Afterwards" },
		unlike: "Unlike",
		strengths: { "a-bit": "a bit", "a-lot": "a lot", less: "less of it", none: "none of it", any: "all the same" },
		asSaid: "as you said it",
		howStrongly: (label: string): string => `How strongly: ${label}`,
		faintly: (count: number): string => `${count} fainter`,
		moreLimits: (count: number): string => `${count} more`,
		quoted: (said: string): string => `“${said}”`,
		guessed: (said: string): string => `guessed from “${said}”`,
		suggests: (labels: readonly string[]): string => `suggests ${labels.join(", ")}`,
		changed: "Changed.",
		undo: "Undo",
		perhaps: "Perhaps:",
		more: (label: string): string => `more ${label}`,
		less: (label: string): string => `less ${label}`,
		drop: (label: string): string => `Without this: ${label}`,
		othersMayDie: "A parent or a friend may still die.",
		keepOutToo: "Keep that out too",
		unread: (words: readonly string[]): string =>
			`${words.length === 1 ? "One word meant nothing to us" : "These words meant nothing to us"}: ${words.map((word) => `“${word}”`).join(", ")}.`,
		unknownTitle: (title: string): string => `We do not have a drama called “${title}”.`,
		nearest: "The nearest we have:",
		nothingRead:
			"We could not make sense of this wish, so the shelf below is not an answer to it. Try a feeling (“comforted”), a theme (“first love”), or a drama you liked (“like Goblin”).",
		leftOut: (title: string): string => `${title} is not here: something you ask for leaves it out.`,
		seeIt: "See it anyway",
		missing: (names: readonly string[]): string =>
			`${names.join(" and ")} ${names.length === 1 ? "has" : "have"} no part in what is shown here.`,
		nothingLeft: "Nothing is left.",
		clash: "No drama has what you asked for without what you keep out. Let go of one of these:",
		lift: (label: string): string => `without “${label}”`,
		liftPerson: (name: string): string => `also with ${name}`,
		liftGives: (total: number): string => plural(total, "drama", "dramas"),
		nothingLeftHelp: "Several limits and bounds together leave no drama. Take them off one at a time, or start again:",
		sayMore: "Say more",
		changeLimits: "Change them",
		cardSteps: (title: string): string => `Like ${title}, but`,
		cardMore: "Why, and what else",
		fewer: (episodes: number): string => `under ${episodes} episodes`,
		withheld: (count: number, unknown: number): string =>
			`${plural(count, "drama is", "dramas are")} withheld by your limits${
				unknown === 0
					? "."
					: unknown === count
						? `, ${count === 1 ? "and" : "all of them"} only because we do not know whether ${count === 1 ? "it keeps" : "they keep"} them.`
						: `, ${unknown} of them only because we do not know.`
			}`,
		beLenient: "Include unknowns",
		beStrict: "Be strict again",
		lenientNow: "Unknowns are included: a drama may break a limit without our knowing.",
		fit: (fit: number): string =>
			fit >= 85 ? "fits very well" : fit >= 65 ? "fits well" : fit >= 40 ? "fits in part" : "fits loosely",
		fitNumber: (fit: number): string => `${fit} of 100, made of:`,
		points: (points: number): string => (points < 0 ? `−${-points}` : `+${points}`),
		why: "Why it fits",
		caution: "Know beforehand",
		showMore: "Show more",
	},
	tissues: {
		count: (peak: number): string => (peak === 0 ? "no tissues" : `${peak} of 5 tissues`),
	},
	critiques: {
		title: "Not quite? Try",
		taken: "Changed so far",
		undo: "Undo:",
		again: "Not quite it? Try a change from here",
		shorter: { label: "shorter", adds: "at most 12 episodes" },
	},
	drama: {
		episodes: (count: number): string => plural(count, "episode", "episodes"),
		minutes: (minutes: number): string => `${minutes} min each`,
		years: (began: number, ended?: number): string => (ended ? `${began}–${ended}` : `${began}`),
		also: "Also called",
		leads: "With",
		as: (actor: string, role?: string): string => (role ? `${actor} as ${role}` : actor),
		director: "Directed by",
		writer: "Written by",
		why: "Why it gets to you",
		leaves: "How it leaves you",
		hurt: "How much it hurts",
		profile: "What it is made of",
		profileIntro:
			"Graded from 1, a trace, to 5, what the drama is. The line under each name says what the grade means.",
		rest: (count: number): string => `${count} fainter`,
		gradeOf: (grade: number): string => `${grade} of 5`,
		warnings: "What to know beforehand",
		warningsIntro: "Only what may be named without spoiling. What is not listed is not thereby absent.",
		noWarnings: "Nothing that may be named here without spoiling.",
		level: { none: "none", mild: "mild", moderate: "moderate", severe: "severe" },
		part: { early: "early on", middle: "in the middle", late: "late", throughout: "throughout" },
		similar: "Dramas that do the same to you",
		elsewhere: "Elsewhere",
		elsewhereIntro: "Links that leave this site.",
		thenBut: "Like this, but",
		buts: [
			{ label: "lighter", ask: (title: string) => `like ${title} but lighter` },
			{ label: "sadder", ask: (title: string) => `like ${title} but sadder` },
			{ label: "shorter", ask: (title: string) => `like ${title} but shorter` },
		],
		/** The one step for a drama that is a love story, the other for one that is not. */
		butsOfLove: {
			without: { label: "without the romance", ask: (title: string) => `like ${title} but no romance` },
			more: { label: "a romance", ask: (title: string) => `like ${title} but a romance` },
		},
	},
	families: {
		feeling: "While you watch",
		aftertaste: "Afterwards",
		theme: "What it is about",
		bond: "Who it is about",
		tone: "How it is told",
		setting: "Where and when",
	},
	curve: {
		say: ({ kind, peak, from, to, low, last }: HurtCourse): string =>
			({
				none: "Hurts in no episode.",
				even: `Hurts ${peak} of 5 from the first episode to the last.`,
				end: `Hurts most at the very end, in ${episodes(from, to)}: ${peak} of 5.`,
				stays: `Rises to ${peak} of 5 in ${episodes(from, to)} and does not come down again.`,
				returns: `Hurts most in ${episodes(from, to)}, ${peak} of 5; comes down to ${low}, and is back at ${last} by the end.`,
				eases: `Hurts most in ${episodes(from, to)}, ${peak} of 5, and has come down to ${last} by the end.`,
			})[kind],
		means: (peak: number, meaning: string): string => `${peak} means ${meaning}.`,
		start: "first episode",
		end: "last",
		meaning: ["nothing", "a pang", "some tears", "it hurts", "you weep, or must pause", "it breaks you"],
	},
	rungs: {
		title: "What is kept back",
		intro:
			"What comes late and how it ends count in every search, and are not told until you ask. Open as much as you want to know.",
		steps: {
			1: { label: "Is it safe for me?", tells: "Yes, no or unknown, for all your limits together. Never which one." },
			2: {
				label: "Name the late turns",
				tells: "Tells what comes later: losses, secrets and dangers the synopsis hides.",
			},
			3: { label: "Tell the ending", tells: "Tells whether it ends well or badly, and who is still there." },
		},
		open: "Open",
		close: "Close again",
		safe: {
			yes: "It keeps all of your limits.",
			no: "It does not keep your limits.",
			unknown: "We do not know for all of your limits.",
			none: "You have not said what you cannot bear tonight. Tick it here, and the answer is yes or no.",
		},
		check: "Check it",
		noLate: "No late turn is on record for it.",
		late: "Comes later",
		kinds: {
			happy: "It ends well.",
			bittersweet: "It ends bittersweet.",
			sad: "It ends sadly.",
			open: "It ends open.",
		},
		closure: (closure: number): string => `Resolved: ${closure} of 5.`,
	},
	picture: {
		alt: (
			light: string,
			parts: { ground: string; place: string; weather: string; disc: string; people: string; high: string },
		): string =>
			`A drawing in the colours of ${light}: ${parts.ground}, ${parts.high}; ${parts.place}, ${parts.people}, ${parts.disc}, ${parts.weather}.`,
		ground: { land: "hills that rise as the story hurts", sea: "a shore that rises as the story hurts" },
		high: (part: number): string =>
			part <= 3 ? "highest near the start" : part <= 5 ? "highest in the middle" : "highest towards the end",
		place: {
			skyline: "a skyline",
			rooftops: "small roofs and a power line",
			hanok: "a tiled roof",
			cottage: "a house with its lights on",
			tower: "an office tower",
			hospital: "a hospital at work",
			school: "a school",
			boat: "a sailing boat",
			lighthouse: "a lighthouse",
			fence: "a watchtower and a fence",
			shop: "a small shop with steam rising",
			lights: "a string of lights",
			station: "an old station",
		},
		disc: { sun: "a full sun", moon: "a moon", crescent: "a crescent moon", ringed: "a moon with a ring" },
		weather: {
			rain: "rain",
			snow: "snow",
			petals: "petals in the air",
			leaves: "falling leaves",
			stars: "stars",
			birds: "birds passing",
			mist: "mist",
		},
		people: (count: number, isNear: boolean): string =>
			count === 1
				? "one person standing alone"
				: count === 2
					? isNear
						? "two people close together"
						: "two people apart"
					: `${["three", "four", "five"][count - 3] ?? "several"} people together`,
	},
	shelf: shelfEn,
	lists: listsEn,
	dramaPage: dramaPageEn,
	editor: editorEn,
	map: mapEn,
	compare: {
		title: "Compare dramas",
		titleOf: (names: readonly string[]): string => `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}?`,
		intro: "Two to four dramas side by side: where they differ, how much each hurts, and how each leaves you.",
		chosen: "Chosen so far",
		box: (number: number): string => (number === 1 ? "One drama" : "The other"),
		add: "Set another beside it",
		submit: "Compare",
		remove: "Remove",
		notFound: (name: string): string => `We could not find “${name}”. Try its title in another spelling.`,
		none: "none on record",
		untold: "Only what may be named without spoiling. A dot is absent, unknown or kept back.",
		back: "Back to the search",
		start: "Compare it with another",
		first: "Compare the first three",
	},
	write: {
		title: "Have a list written",
		intro:
			"Say what the list is for and how many dramas it should have. It is written at once, from what is known of each drama and from its own words, without spoilers, and every sentence rests on something.",
		wish: "What is the list for?",
		placeholder: "ten emotional dramas that will break your heart",
		howMany: "How many (1–50; empty: as the wish says, else 10)",
		submit: "Write it",
		markdown: "Download as Markdown",
		fromWish: "Have a list written from this wish",
	},
	plan: {
		title: "Plan your evenings",
		intro:
			"Say what you want it to do to you and how much time there is. The hurt rises, and comes down again by the last evening where a drama allows it; a hard evening has something gentler to turn to.",
		wish: "What should it do to you?",
		placeholder: "break me, then put me back together",
		howMany: "Evenings",
		minutes: "Minutes each",
		from: "From",
		at: "At",
		submit: "Plan it",
		outOfRange: {
			evenings: ([least, most]: readonly [number, number]): string =>
				`A plan has ${least} to ${most} evenings; the number given was left aside.`,
			minutes: ([least, most]: readonly [number, number]): string =>
				`An evening has ${least} to ${most} minutes; the number given was left aside.`,
		},
		calendar: "Download as a calendar file",
		dramas: "What you will watch",
		evenings: "Evening by evening",
		episodes,
		length: (minutes: number): string =>
			minutes < 60
				? `${minutes} min`
				: `${Math.floor(minutes / 60)} h ${minutes % 60 === 0 ? "" : `${minutes % 60} min`}`.trim(),
		hurts: (hurt: number): string => `Hurts ${hurt} of 5.`,
		start: "Plan evenings with it",
		fromWish: "Plan evenings from this wish",
	},
	article: {
		title: "Read a list",
		intro:
			"Paste “10 K-dramas that broke me”, or hand over the page: every entry comes back in its order, linked, doubtful or unknown, with what the article’s own words claim for it. Nothing is left out, and nothing is kept unless you say so.",
		label: "The article: plain text, Markdown or HTML",
		file: "Or a file (.txt, .md, .html)",
		address: "Or its address",
		submit: "Read it",
		readTitle: "What is on it",
		found: (linked: number, all: number): string => `${linked} of ${plural(all, "drama", "dramas")} linked.`,
		unknown: "Not in the catalogue.",
		unsure: "Not sure.",
		choose: (title: string): string => `Which drama is “${title}”?`,
		noneOfThese: "None of these",
		correct: "Use my choices",
		keep: "Keep it as a list",
		openKept: "Open the list you kept of it",
		keepMeans:
			"Private, and yours to edit. Entries without a link stay in it as text. In this browser the same article leads back to the same list.",
		keptMeans: "You have kept this article before. It leads to that list; nothing in it is changed.",
		leave: "Leave it out of a list",
		search: (title: string): string => `Search for “${title}”`,
		claims: "In its own words",
		agrees: "we agree",
		differs: "we see it differently",
		spoils: (count: number): string =>
			count === 1 ? "One sentence spoils. Open it?" : `${count} sentences spoil. Open them?`,
		mentions: "Also named, without a rank:",
		nothing: "We found no list in this text. An entry begins with its number and title, on a line of its own.",
		empty: "Paste an article first, or choose a file.",
	},
	vocabulary: {
		title: "The vocabulary",
		intro: (count: number): string =>
			`Every drama is graded by these ${count} facets, and every wish is read into them. Tap one to find dramas by it.`,
		dramas: (count: number): string => plural(count, "drama", "dramas"),
		secret: "kept back until you ask",
	},
	about: {
		title: "How it works",
		description: "How Goodcry reads a wish, how dramas are graded, the spoiler rule, and what it never does.",
		sections: [
			{
				title: "It keeps three kinds of emotion apart",
				text: [
					"What you want going in, what you feel while you watch, and how it leaves you. A healing drama may devastate you first; one that makes you laugh may leave you hollow. Most sites have one tag for all three.",
				],
			},
			{
				title: "It reads your wish word by word",
				text: [
					"Feelings, themes, ties between people, refusals (“nobody dies”), likenesses (“like My Mister but lighter”), lengths, years, networks, people and titles in any spelling, in English and Korean. It shows you what it read, and says which words it could not.",
					"There is no language model in the search. The same wish gives the same answer, with reasons that add up to how well a drama fits. Of dramas that fit alike, what more people have watched stands higher. Open “Why, and what else” on a card to see each with its points.",
				],
			},
			{
				title: "Dramas are graded by hand, in the open",
				text: [
					"Each drama has one file: its facts, its grades from 0 to 5 with a written meaning for each, the curve of how much it hurts over eight parts of the run, and words of our own. What nobody knows is left unknown. Known to be absent and unknown are different things here.",
				],
			},
			{
				title: "Your limits hold, even against a secret",
				text: [
					"What you cannot bear tonight is kept out on every page, also when it is the twist of the last episode. Strict leaves out whatever is not known to be safe, and says how many dramas that was. Lenient shows them with a caution.",
				],
			},
			{
				title: "The spoiler rule",
				text: [
					"Pages tell what the broadcaster’s own synopsis tells, and nothing more. Late turns and endings rank, filter and protect, and stay unnamed until you open them, rung by rung: is it safe for me, what comes later, how does it end. Nothing is opened by accident, and search engines are never shown more.",
				],
			},
			{
				title: "The picture",
				text: [
					"Each drama’s picture is drawn from its own grades. The front ridge is the hurt curve, from the first episode on the left to the last on the right. The colours are its moods, the building is where it happens, and the people are the tie at its centre.",
				],
			},
			{
				title: "What it never does",
				text: [
					"It asks for no account, sets no cookie but the key of a list that you make yourself, loads nothing from another site, and keeps no record of what you wish for. It does not show you what you say you have been through yourself. To anyone who speaks of ending their life, it first says whom to call. It copies no synopsis, no review and no poster. It is not paid to place a drama anywhere.",
				],
			},
		],
	},
	home: {
		shelf: "From the shelf",
		shelfIntro:
			"Every drama has a picture drawn from its own grades: the ridge is how much it hurts, from the first episode to the last.",
		points: [
			{
				title: "Three kinds of feeling",
				text: "What you want, what you feel while watching, and how it leaves you, kept apart.",
			},
			{
				title: "How much it hurts, and when",
				text: "A curve over the whole run, with its peak and how far you come back up.",
			},
			{ title: "Nothing given away", text: "Late turns and endings protect you without being named, until you ask." },
		],
	},
	error: {
		notFound: "There is nothing at this address",
		noDrama: "There is no drama at this address",
		notFoundHelp: "It may have moved, or never been. Say what you are after instead:",
		broken: "Something broke on our side",
		brokenHelp: "It was not you. Try once more in a moment, or start from the beginning:",
		badAsk: "This wish could not be asked",
		badAskHelp: "Something in the address is not known here: it was cut short, or is from another day. Say it anew:",
		home: "To the beginning",
	},
	bounds: {
		episodes: (min?: number, max?: number): string =>
			min !== undefined && max !== undefined
				? min === max
					? plural(min, "episode", "episodes")
					: `${min} to ${max} episodes`
				: max !== undefined
					? `at most ${plural(max, "episode", "episodes")}`
					: `${min} episodes or more`,
		years: (min?: number, max?: number): string =>
			min !== undefined && max !== undefined
				? min === max
					? `from ${min}`
					: `${min} to ${max}`
				: max !== undefined
					? `up to ${max}`
					: `${min} or later`,
		minutes: (min?: number, max?: number): string =>
			max !== undefined ? `at most ${max} minutes an episode` : `${min} minutes an episode or more`,
		total: (min?: number, max?: number): string => {
			const hours = Math.round(((max ?? min ?? 0) / 60) * 10) / 10;
			return max !== undefined ? `${hours} hours in all at most` : `${hours} hours in all or more`;
		},
		network: (names: readonly string[]): string => `on ${names.join(" or ")}`,
		withoutNetwork: (names: readonly string[]): string => `not on ${names.join(" or ")}`,
	},
	describeAsk: ({ wish }: Ask, names: readonly string[]): string =>
		`${names.length === 0 ? "" : `${names.join(", ")}: `}Korean dramas for the wish “${wish}”, with reasons and cautions, without spoilers.`,
};

/** Every language says all of this. */
export type Words = typeof en;
