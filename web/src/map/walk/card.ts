import type { Dot } from "./dot.ts";

/** The card that tells of one drama. */
export interface Card {
	/** Shows a drama's name, year and hurt beside its place on the sheet, and its premise as soon as it is there. */
	readonly show: (dot: Dot, at: readonly [x: number, y: number]) => void;
	readonly hide: () => void;
	/** Moves it after its drama. */
	readonly follow: (at: readonly [x: number, y: number]) => void;
	/** What is said of a drama to who listens. */
	readonly say: (dot: Dot) => string;
}

const away = 14;

/** Makes the card of the element that the server laid out for it. */
export function createCard(element: HTMLElement, { facts, locale }: { facts: string; locale: string }): Card {
	const part = (name: string): HTMLElement | null => element.querySelector(`[data-${name}]`);
	const premises = new Map<string, Promise<string>>();
	let shown = "";
	const factsOf = ({ year, hurt }: Dot): string => facts.replace("{year}", year).replace("{hurt}", hurt);
	const follow = ([x, y]: readonly [number, number]): void => {
		const sheet = element.parentElement;
		if (!sheet) return;
		const left = x + away + element.offsetWidth > sheet.clientWidth ? x - away - element.offsetWidth : x + away;
		const top = Math.min(y + away, sheet.clientHeight - element.offsetHeight - 4);
		element.style.setProperty("--left", `${Math.round(Math.max(4, left))}px`);
		element.style.setProperty("--top", `${Math.round(Math.max(4, top))}px`);
	};
	return {
		show(dot, at) {
			element.hidden = false;
			if (shown !== dot.slug) {
				shown = dot.slug;
				const link = part("card-link");
				link?.setAttribute("href", dot.href);
				if (link) link.textContent = dot.name;
				write(part("card-other"), dot.other === dot.name ? "" : dot.other);
				write(part("card-facts"), factsOf(dot));
				write(part("card-premise"), "");
				const asked = premises.get(dot.slug) ?? askPremise(dot.slug, locale);
				premises.set(dot.slug, asked);
				void asked.then((premise) => {
					if (shown !== dot.slug) return;
					write(part("card-premise"), premise);
					follow(at);
				});
			}
			follow(at);
		},
		hide() {
			element.hidden = true;
			shown = "";
		},
		follow,
		say: (dot) => `${dot.name}. ${factsOf(dot)}.`,
	};
}

function write(element: HTMLElement | null, text: string): void {
	if (element) element.textContent = text;
}

/** A drama's premise; without it the card says less, and that is all. */
async function askPremise(slug: string, locale: string): Promise<string> {
	try {
		const response = await fetch(`/api/get-drama?${new URLSearchParams({ slug, locale })}`);
		if (!response.ok) return "";
		const { premise }: { premise?: string } = await response.json();
		return premise ?? "";
	} catch {
		return "";
	}
}
