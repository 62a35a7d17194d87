import type { Chance } from "./chance.ts";
import { heightAt, type Point, round } from "./ridge.ts";
import type { Scene } from "./scene.ts";

/** Sun or moon, on the sky's flat colours. */
export function drawDisc({ disc: { kind, x, y, radius }, palette }: Scene): string {
	const full = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${palette.disc}"/>`;
	if (kind === "crescent") {
		const inner = round(radius * 0.82);
		const path = `M${x} ${y - radius}a${radius} ${radius} 0 1 0 ${radius} ${radius}a${inner} ${inner} 0 1 1 ${-radius} ${-radius}z`;
		return `<path d="${path}" fill="${palette.disc}"/>`;
	}
	if (kind === "ringed") {
		return `${full}<ellipse cx="${x}" cy="${y}" rx="${round(radius * 1.75)}" ry="${round(radius * 0.42)}" transform="rotate(-18 ${x} ${y})" fill="none" stroke="${palette.glow}" stroke-width="2.4"/>`;
	}
	return full;
}

/** One tree that carries the season. */
export function drawTree({ tree, palette }: Scene, ridge: readonly Point[]): string {
	const { x, size, kind } = tree;
	const y = heightAt(ridge, x) + 6;
	const at = (dx: number, dy: number): string => `${round(x + dx * size)} ${round(y + dy * size)}`;
	const trunk = `M${at(-3, 0)}L${at(-1.4, -56)}h${round(2.8 * size)}L${at(3, 0)}z`;
	const dark = palette.hills[3];
	if (kind === "bare") {
		const limbs = `M${at(0, -30)}L${at(-20, -62)}M${at(0, -42)}L${at(19, -74)}M${at(0, -50)}L${at(-7, -84)}M${at(-12, -50)}L${at(-27, -54)}M${at(11, -61)}L${at(26, -62)}M${at(-14, -53)}L${at(-15, -70)}M${at(12, -63)}L${at(10, -82)}`;
		return `<path d="${trunk}" fill="${dark}"/><path d="${limbs}" stroke="${dark}" stroke-width="${round(2 * size)}" stroke-linecap="round"/>`;
	}
	if (kind === "pine") {
		const tuft = (dx: number, dy: number, w: number) =>
			`M${at(dx - w, dy)}Q${at(dx, dy - w * 0.95)} ${at(dx + w, dy)}Q${at(dx, dy + w * 0.3)} ${at(dx - w, dy)}z`;
		const lean = `M${at(-3, 0)}Q${at(6, -36)} ${at(-4, -82)}h${round(3 * size)}Q${at(12, -36)} ${at(4, 0)}z`;
		return `<path d="${lean}${tuft(-20, -50, 20)}${tuft(20, -62, 22)}${tuft(-4, -80, 26)}" fill="${dark}"/>`;
	}
	const crown = [
		[0, -74, 24],
		[-20, -60, 18],
		[20, -60, 18],
		[-6, -54, 18],
		[12, -80, 15],
	]
		.map(
			([dx = 0, dy = 0, r = 0]) =>
				`<circle cx="${round(x + dx * size)}" cy="${round(y + dy * size)}" r="${round(r * size)}"/>`,
		)
		.join("");
	const leaf = kind === "blossom" ? palette.glow : palette.hills[2];
	return `<path d="${trunk}" fill="${dark}"/><g fill="${leaf}">${crown}</g>`;
}

/** What falls, drifts or shines in the air. */
export function drawWeather({ weather, palette, disc }: Scene, chance: Chance): string {
	switch (weather) {
		case "rain":
			return strokes(
				scatter(34, chance, 470).map(([x, y]) => `M${x} ${y}l${-5} ${round(17 + chance() * 12)}`),
				palette.glow,
				1.5,
				0.55,
			);
		case "snow":
			return dots(scatter(38, chance, 480), () => 1.6 + chance() * 2.2, palette.glow, 0.95);
		case "petals":
			return petals(scatter(22, chance, 430), chance, palette.glow);
		case "leaves":
			return petals(scatter(16, chance, 440), chance, palette.disc);
		case "stars":
			return dots(scatter(40, chance, 250), () => 0.8 + chance() * 1.7, palette.glow, 0.95);
		case "birds":
			return strokes(
				scatter(5, chance, 90).map(([x, y]) => {
					const size = round(6 + chance() * 5);
					const bx = round(disc.x > 200 ? 40 + x * 0.4 : 200 + x * 0.4);
					return `M${bx} ${y + 60}q${size * 0.6} ${-size * 0.8} ${size} 0q${size * 0.4} ${-size * 0.8} ${size} 0`;
				}),
				palette.hills[3],
				2,
				0.85,
			);
		case "mist":
			return [0, 1, 2]
				.map((band) => {
					const y = round(236 + band * 44 + chance() * 16);
					const x = round(chance() * 90 - 40);
					const w = round(250 + chance() * 120);
					return `<rect x="${x}" y="${y}" width="${w}" height="9" rx="4.5" fill="${palette.sky[2]}" opacity=".5"/>`;
				})
				.join("");
	}
}

/** Points strewn over the air, one to a cell of a loose grid so that they neither clump nor line up. */
function scatter(count: number, chance: Chance, depth: number): Point[] {
	const columns = Math.ceil(Math.sqrt((count * 400) / depth));
	const rows = Math.ceil(count / columns);
	return Array.from({ length: count }, (_, i): Point => {
		const column = i % columns;
		const row = Math.floor(i / columns);
		return [
			round(((column + 0.1 + chance() * 0.8) * 400) / columns),
			round(((row + 0.1 + chance() * 0.8) * depth) / rows),
		];
	});
}

function dots(points: readonly Point[], radius: () => number, fill: string, opacity: number): string {
	const path = points
		.map(([x, y]) => {
			const r = round(radius());
			return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`;
		})
		.join("");
	return `<path d="${path}" fill="${fill}" opacity="${opacity}"/>`;
}

function petals(points: readonly Point[], chance: Chance, fill: string): string {
	const path = points
		.map(([x, y]) => {
			const length = round(6 + chance() * 5);
			const lean = round((chance() - 0.5) * 10);
			return `M${x} ${y}q${round(length * 0.2)} ${round(-length * 0.6 + lean * 0.2)} ${length} ${lean}q${round(-length * 0.4)} ${round(length * 0.5)} ${-length} ${-lean}z`;
		})
		.join("");
	return `<path d="${path}" fill="${fill}" opacity=".92"/>`;
}

function strokes(paths: readonly string[], stroke: string, thick: number, opacity: number): string {
	return `<path d="${paths.join("")}" fill="none" stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round" opacity="${opacity}"/>`;
}
