/** A drama that the form lights up or leaves in the dark. */
export interface Mark {
	readonly slug: string;
	readonly name: string;
	/** Its name in the other language. */
	readonly other: string;
	/** False where a limit keeps it out. */
	isThere: boolean;
	/** Whether it keeps the filter. */
	fits: boolean;
	/** Whether it stands out: it fits, and is called as somebody searches. */
	isLit: boolean;
}

/** A drama on the map. */
export interface Dot extends Mark {
	readonly year: string;
	readonly hurt: string;
	/** In the map's units. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Blue, green, red, from the third byte to the lowest. */
	readonly colour: number;
	readonly href: string;
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
			...{
				x: number("cx"),
				y: number("cy"),
				radius: number("r"),
				colour: readColour(circle?.getAttribute("fill") ?? ""),
			},
			href: link.getAttribute("href") ?? "",
			...{ isThere: true, fits: lit !== "no", isLit: lit !== "no" },
		};
	});
}

/** Reads #rrggbb. */
function readColour(text: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
	return (blue << 16) | (green << 8) | red;
}

/** Reads those that have no place on the axes out of the list beneath the map. */
export function readApart(list: Element | null): Mark[] {
	return [...(list?.querySelectorAll<HTMLElement>("[data-slug]") ?? [])].map(({ dataset, hidden }) => {
		const { slug = "", name = "", other = "" } = dataset;
		return { slug, name, other, isThere: true, fits: !hidden, isLit: !hidden };
	});
}

/** A value written beside an axis, and where it lies in the map's units. */
export interface Tick {
	readonly text: string;
	readonly at: number;
}

/** Reads the values beside an axis out of the map that the server drew; none where it has no axes. */
export function readTicks(svg: SVGSVGElement, axis: "across" | "up"): Tick[] {
	const attribute = axis === "across" ? "x" : "y";
	return [...svg.querySelectorAll(`[data-axis="${axis}"] text`)].map((text) => ({
		text: text.textContent ?? "",
		at: Number(text.getAttribute(attribute)),
	}));
}

/** Reads the names of neighbourhoods out of the map that the server drew. */
export function readPlaceNames(svg: SVGSVGElement, group: string): PlaceName[] {
	return [...svg.querySelectorAll(`[data-${group}] text`)].map((text) => ({
		lines: [...text.querySelectorAll("tspan")].map((line) => line.textContent ?? ""),
		x: Number(text.getAttribute("x")),
		y: Number(text.getAttribute("y")),
	}));
}
