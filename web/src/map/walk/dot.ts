/** A drama on the map. */
export interface Dot {
	readonly slug: string;
	readonly name: string;
	/** Its name in the other language. */
	readonly other: string;
	readonly year: string;
	readonly hurt: string;
	/** In the map's units. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly colour: string;
	readonly href: string;
	/** False where a limit keeps it out. */
	isThere: boolean;
	/** Whether it keeps the filter. */
	fits: boolean;
	/** Whether it stands out: it fits, and is called as somebody searches. */
	isLit: boolean;
}

/** The name of a neighbourhood, in the map's units. */
export interface PlaceName {
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
}

/** Reads the dramas out of the map that the server drew, the most widely watched first. */
export function readDots(svg: SVGSVGElement): Dot[] {
	return [...svg.querySelectorAll<SVGAElement>("a[data-slug]")].map((link) => {
		const { slug = "", name = "", other = "", year = "", hurt = "", lit } = link.dataset;
		const circle = link.querySelector("circle");
		const number = (attribute: string): number => Number(circle?.getAttribute(attribute) ?? 0);
		return {
			...{ slug, name, other, year, hurt },
			...{ x: number("cx"), y: number("cy"), radius: number("r"), colour: circle?.getAttribute("fill") ?? "" },
			href: link.getAttribute("href") ?? "",
			...{ isThere: true, fits: lit !== "no", isLit: lit !== "no" },
		};
	});
}

/** Reads the names of neighbourhoods out of the map that the server drew. */
export function readPlaceNames(svg: SVGSVGElement, group: string): PlaceName[] {
	return [...svg.querySelectorAll(`[data-${group}] text`)].map((text) => ({
		lines: [...text.querySelectorAll("tspan")].map((line) => line.textContent ?? ""),
		x: Number(text.getAttribute("x")),
		y: Number(text.getAttribute("y")),
	}));
}
