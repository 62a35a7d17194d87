import type { Palette } from "./palettes.ts";
import { heightAt, type Point, round } from "./ridge.ts";
import type { Place } from "./scene.ts";

type Drawing = (x: number, y: number, palette: Palette) => string;

/** A building or a thing that says where a drama happens, standing on the ridge with its left edge at `x`. */
export function drawPlace(place: Place, x: number, ridge: readonly Point[], palette: Palette): string {
	const span = [x, x + 30, x + 60, x + 90, x + 118].map((at) => heightAt(ridge, Math.min(399, at)));
	// Between the middle and the lowest point: neither buried by a steep ridge nor standing in the air.
	return drawings[place](x, ((span[2] as number) + Math.max(...span)) / 2 + 4, palette);
}

/** How high each of the small houses is. */
const roofs = [44, 66, 50, 74];

function box(x: number, y: number, w: number, h: number): string {
	return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
}

function block(path: string, fill: string): string {
	return `<path d="${path}" fill="${fill}"/>`;
}

function windows(x: number, y: number, columns: number, rows: number, lit: (index: number) => boolean): string {
	let path = "";
	for (let index = 0; index < columns * rows; index++) {
		if (lit(index)) path += box(x + (index % columns) * 9, y + Math.floor(index / columns) * 13, 5, 7);
	}
	return path;
}

const drawings: Readonly<Record<Place, Drawing>> = {
	skyline: (x, y, { hills, glow }) =>
		block(
			box(x - 12, y - 60, 26, 90) +
				box(x + 10, y - 112, 30, 140) +
				box(x + 44, y - 78, 22, 110) +
				box(x + 62, y - 132, 20, 160) +
				box(x + 86, y - 92, 34, 120),
			hills[3],
		) +
		block(
			windows(x + 15, y - 102, 3, 5, (i) => i % 4 === 1) +
				windows(x + 66, y - 120, 2, 7, (i) => i % 3 === 0) +
				windows(x + 92, y - 82, 3, 4, (i) => i % 5 === 2 || i === 4) +
				windows(x - 7, y - 50, 2, 3, (i) => i === 3),
			glow,
		),
	rooftops: (x, y, { hills, glow }) =>
		block(
			[0, 34, 70, 98]
				.map((dx, i) => {
					const top = y - (roofs[i] ?? 0);
					return `M${x + dx - 6} ${top}l20 -16l20 16v100h-40z`;
				})
				.join("") +
				box(x + 60, y - 128, 3, 120) +
				box(x + 49, y - 120, 25, 2.6),
			hills[3],
		) +
		`<path d="M${x + 50} ${y - 119}C${x - 10} ${y - 92} ${x - 60} ${y - 100} ${x - 120} ${y - 128}M${x + 73} ${y - 119}C${x + 130} ${y - 88} ${x + 190} ${y - 94} ${x + 300} ${y - 130}" fill="none" stroke="${hills[3]}" stroke-width="1.3"/>` +
		block(
			box(x + 6, y - 34, 9, 10) + box(x + 44, y - 54, 9, 10) + box(x + 106, y - 62, 9, 10) + box(x + 80, y - 38, 7, 8),
			glow,
		),
	hanok: (x, y, { hills, glow }) =>
		block(
			`M${x - 14} ${y - 48}Q${x + 8} ${y - 56} ${x + 18} ${y - 78}Q${x + 56} ${y - 70} ${x + 94} ${y - 78}Q${x + 104} ${y - 56} ${x + 126} ${y - 48}Q${x + 116} ${y - 42} ${x + 106} ${y - 42}H${x + 6}Q${x - 4} ${y - 42} ${x - 14} ${y - 48}z` +
				box(x + 8, y - 44, 96, 80) +
				box(x - 2, y - 6, 116, 40),
			hills[3],
		) + block(box(x + 30, y - 34, 14, 24) + box(x + 49, y - 34, 14, 24) + box(x + 68, y - 34, 14, 24), glow),
	cottage: (x, y, { hills, glow }) =>
		block(`M${x + 18} ${y - 34}l34 -28l34 28zM${x + 24} ${y - 36}h56v70h-56zM${x + 66} ${y - 62}h9v24h-9z`, hills[3]) +
		block(box(x + 34, y - 26, 11, 12) + box(x + 58, y - 26, 11, 12), glow),
	tower: (x, y, { hills, glow }) =>
		block(box(x + 38, y - 150, 44, 190) + box(x + 4, y - 70, 36, 100) + box(x + 58, y - 170, 3, 26), hills[3]) +
		block(
			windows(x + 44, y - 138, 4, 9, (i) => i === 9 || i === 22 || i === 23 || i === 30) +
				windows(x + 12, y - 58, 3, 3, (i) => i === 4),
			glow,
		),
	hospital: (x, y, { hills, glow }) =>
		block(box(x + 6, y - 96, 96, 130) + box(x + 36, y - 118, 36, 24), hills[3]) +
		block(
			windows(x + 16, y - 78, 9, 4, (i) => i % 4 === 1 || i === 20) +
				`M${x + 51} ${y - 114}h6v5h5v6h-5v5h-6v-5h-5v-6h5z`,
			glow,
		),
	school: (x, y, { hills, glow }) =>
		block(
			`${box(x - 8, y - 58, 128, 90)}M${x + 38} ${y - 56}v-20l18 -13l18 13v20z${box(x + 104, y - 110, 2.4, 60)}`,
			hills[3],
		) +
		block(
			`${windows(x + 2, y - 46, 13, 2, (i) => i % 3 !== 1)}M${x + 51} ${y - 72}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`,
			glow,
		),
	boat: (x, y, { hills, glow }) =>
		block(
			`M${x + 10} ${y - 14}h88q-8 24 -26 26h-40q-16 -4 -22 -26zM${x + 52} ${y - 18}v-74h3v74zM${x + 58} ${y - 86}q30 30 34 64h-34z`,
			hills[3],
		) + block(`M${x + 49} ${y - 82}q-24 30 -28 60h28z`, glow),
	lighthouse: (x, y, { hills, glow }) =>
		block(
			`M${x + 42} ${y + 30}l7 -112h18l7 112zM${x + 45} ${y - 86}h26v5h-26zM${x + 48} ${y - 104}l10 -10l10 10zM${x + 49} ${y - 100}h3v16h-3zM${x + 64} ${y - 100}h3v16h-3z`,
			hills[3],
		) + block(box(x + 53, y - 100, 10, 14) + box(x + 54, y - 52, 8, 9), glow),
	fence: (x, y, { hills, glow }) =>
		block(
			`M${x + 66} ${y + 30}l6 -104h28l6 104h-8l-5 -96h-14l-5 96zM${x + 62} ${y - 108}l24 -14l24 14v38h-48z` +
				[-40, -18, 4, 26, 48].map((dx) => box(x + dx, y - 44, 3, 70)).join(""),
			hills[3],
		) +
		`<path d="M${x - 44} ${y - 38}h110M${x - 44} ${y - 24}h110M${x - 44} ${y - 10}h110" stroke="${hills[3]}" stroke-width="1.6"/>` +
		block(box(x + 74, y - 98, 24, 12), glow),
	shop: (x, y, { hills, glow }) =>
		block(`${box(x + 8, y - 64, 96, 100)}M${x} ${y - 46}h112l-8 -20h-96z`, hills[3]) +
		block(
			box(x + 18, y - 38, 40, 22) +
				box(x + 70, y - 38, 20, 44) +
				`M${x + 16} ${y - 84}q-7 -9 0 -18t0 -18q9 9 3 18t-3 18zM${x + 30} ${y - 80}q-6 -8 0 -16t0 -16q8 8 3 16t-3 16z`,
			glow,
		),
	lights: (x, y, { hills, glow }) => {
		const bulbs = [0, 1, 2, 3, 4, 5, 6].map((i) => {
			const at = i / 6;
			return [x - 10 + 130 * at, y - 118 + 92 * at * (1 - at)] as const;
		});
		return (
			block(
				`${box(x - 12, y - 120, 4, 160) + box(x + 118, y - 120, 4, 160)}M${x + 18} ${y + 30}v-36h76v36z`,
				hills[3],
			) +
			`<path d="M${x - 10} ${y - 118}Q${x + 55} ${y - 72} ${x + 120} ${y - 118}" fill="none" stroke="${hills[3]}" stroke-width="1.6"/>` +
			block(
				bulbs.map(([bx, by]) => `M${round(bx - 5)} ${round(by + 5)}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z`).join(""),
				glow,
			)
		);
	},
	station: (x, y, { hills, glow }) =>
		block(
			box(x + 4, y - 50, 104, 84) +
				`M${x - 6} ${y - 48}l16 -22h92l16 22z` +
				`M${x + 40} ${y - 66}v-24l16 -12l16 12v24z`,
			hills[3],
		) +
		block(
			[14, 36, 58, 80].map((dx) => `M${x + dx} ${y - 12}v-18a8 8 0 0 1 16 0v18z`).join("") +
				`M${x + 50} ${y - 84}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`,
			glow,
		),
};
