/** The list that the examples of the operations on lists are about; tests keep one like it. */
export const exampleList = {
	slug: "three-for-a-quiet-night-7k2m9qxe",
	secret: "3q2-7wAAESIzRFVmd4iZqg",
	entry: "a1b2c3d4e5",
	content: {
		title: "Three for a quiet night",
		locale: "en" as const,
		introduction: "When the day was loud.",
		entries: [
			{ id: "a1b2c3d4e5", slug: "my-mister", title: "My Mister", year: 2018, words: "Two lonely people." },
			{ id: "f6g7h8j9k0", slug: "move-to-heaven", title: "Move to Heaven", year: 2021, words: "Grief, *gently*." },
			{ id: "m1n2p3q4r5", slug: null, title: "One that nobody knows", year: null, words: "" },
		],
		closing: "Sleep well.",
	},
} as const;
