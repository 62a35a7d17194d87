/** What people refuse most: it must be said of every drama, present or absent. */
export const oftenRefused = [
	"terminal-illness",
	"death-of-lead",
	"suicide",
	"sexual-violence",
	"child-death",
	"animal-death",
	"infidelity",
	"amnesia",
	"noble-idiocy",
	"love-triangle",
	"sad-ending",
	"open-ending",
] as const;
