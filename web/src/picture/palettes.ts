import type { Bilingual } from "goodcry";

/** What kind of world a palette belongs to. */
export type World = "love" | "dread" | "history" | "wonder" | "home" | "city";

/** Flat colours, as for a print from five or six blocks. */
export interface Palette {
	readonly world: World;
	/** -1 night … 1 noon. */
	readonly light: number;
	/** -1 cold … 1 warm. */
	readonly warmth: number;
	/** What the light is called in the text alternative. */
	readonly name: Bilingual;
	/** From the top down. */
	readonly sky: readonly [string, string, string];
	readonly disc: string;
	/** From the farthest to the nearest; the last is the ground at one's feet. */
	readonly hills: readonly [string, string, string, string];
	/** Lit windows, snow, petals. */
	readonly glow: string;
	/** The people. */
	readonly people: string;
}

function palette(world: World, light: number, warmth: number, en: string, ko: string, colours: string): Palette {
	const [a, b, c, disc, far, mid, near, ground, glow, people] = colours.split(" ").map((colour) => `#${colour}`);
	return {
		world,
		light,
		warmth,
		name: { en, ko },
		sky: [a, b, c] as [string, string, string],
		disc: disc as string,
		hills: [far, mid, near, ground] as [string, string, string, string],
		glow: glow as string,
		people: people as string,
	};
}

/** Chosen by eye; a drama takes the one nearest to it in its world. Order: three of sky, disc, four of hills, glow, people. */
export const palettes: readonly Palette[] = [
	palette(
		"love",
		0.9,
		0.8,
		"a spring noon",
		"봄날 한낮",
		"fbeee0 f9ddd0 f3c3b8 e2604f eaa79c cf7f7c a4545f 5e2b3f fffaf0 3f1a2c",
	),
	palette(
		"love",
		0.4,
		0.9,
		"late summer light",
		"늦여름의 볕",
		"f8e7bd f4cb8b ea9f66 fff6d8 cf8360 a85c4c 74394a 40223a ffe9a8 2c1428",
	),
	palette(
		"love",
		-0.2,
		0.5,
		"a rose dusk",
		"장밋빛 해 질 녘",
		"4c4169 8d5d85 e3958a ffdca8 93608a 6d4276 4a2c5a 2b1a3b ffd38a fff0dc",
	),
	palette(
		"love",
		0.2,
		-0.6,
		"a pale winter afternoon",
		"옅은 겨울 오후",
		"e4ebef cbd8e2 b3c4d4 f4dccb 93a9c0 6d86a4 486080 28395a fff3df 1c2944",
	),
	palette(
		"love",
		-0.7,
		-0.3,
		"a long blue night",
		"길고 푸른 밤",
		"1e2747 35426f 6a6a9a f3d9c4 3a4674 2b3460 1e254a 121731 ffc98f ffe9d6",
	),
	palette(
		"love",
		0.7,
		0.3,
		"cherry trees and sky",
		"벚꽃과 하늘",
		"dcecf2 eaf0ee f7dcdc fff8ee e8b3b8 c98794 7c6f93 3d3f66 fff3f3 262a4c",
	),
	palette(
		"love",
		0.8,
		-0.1,
		"early summer green",
		"초여름 초록",
		"f3f2dc dbe9d0 b7d8c3 f08a7a 8fc0ac 62a094 3f7a7a 1f4a55 fff1df 12333e",
	),
	palette(
		"love",
		0.6,
		0.6,
		"forsythia weather",
		"개나리 피는 날",
		"faf3d4 f7e39c f3cb62 ec6f4c d9a64e b57b49 7c5350 44304a fff6d6 2d1e35",
	),
	palette(
		"love",
		0.3,
		0.1,
		"a lavender evening",
		"라벤더빛 저녁",
		"efe4ef d8c7e3 b7a3d2 f7c59b a08cc0 7b6aa4 564a82 2f2b57 ffe7c2 1f1c40",
	),
	palette(
		"love",
		0,
		0.9,
		"the last of the sun",
		"마지막 햇살",
		"7a4a6b c56a6a f3a571 ffe3a3 a85a67 7e425e 542d4c 301c38 ffd489 ffeed2",
	),
	palette(
		"dread",
		-0.9,
		0,
		"a red night",
		"붉은 밤",
		"24171a 43201f 7a2e28 e35d3b 5a2624 421c1f 2d1418 190c11 eda94f f6d9b8",
	),
	palette(
		"dread",
		-0.9,
		-0.6,
		"a deep blue night",
		"깊고 푸른 밤",
		"141c2b 22304a 40557a d9e2ea 33476a 253652 18243a 0c1424 e9b860 f0e6d0",
	),
	palette(
		"dread",
		-0.5,
		-0.2,
		"green corridor light",
		"초록 복도 불빛",
		"18251f 2b4335 5c7a56 dfe6a0 456147 314a3a 20342c 101f1c e8e58a f1efcf",
	),
	palette(
		"dread",
		-0.4,
		0.5,
		"dust and rust",
		"먼지와 녹",
		"4a3630 7d5340 b57f55 f3d39a 8e5f45 6b4438 48302d 2a1d20 f7c878 fbe9c8",
	),
	palette(
		"dread",
		-0.6,
		0.1,
		"a plum-dark evening",
		"자두빛 저녁",
		"2a1b33 4c2d4d 8a4a5f f0b27a 643756 4a2946 321d35 1c1123 f2b566 f8e0c4",
	),
	palette(
		"dread",
		-0.7,
		0.3,
		"streetlight hours",
		"가로등 켜진 시간",
		"12191d 1f2c31 3f4a40 e0a940 34453f 24332f 172322 0b1214 f4bb4d f6e3b8",
	),
	palette(
		"dread",
		-0.3,
		-0.8,
		"cold steel morning",
		"차가운 쇳빛 아침",
		"33424d 566974 8b9b9e e8e6da 61757d 465962 2d3d47 172229 f2c879 f4efe2",
	),
	palette(
		"dread",
		0.5,
		0.6,
		"a glaring noon",
		"눈부신 한낮",
		"f4dfa8 ebbd62 dc8c3a 7d1f22 b9542f 8a3328 5a2024 311418 ffedbe 240c12",
	),
	palette(
		"dread",
		0.1,
		-0.1,
		"a sulphur evening",
		"누르스름한 저녁",
		"cfc7a2 b3a97c 8e8a62 f0e7c4 767657 57604c 384540 1d2a2b f3c969 14201f",
	),
	palette(
		"history",
		0.8,
		0.3,
		"paper and celadon",
		"한지와 청자 빛",
		"f2e9d2 e8d9b6 dcc79b b8472e b0ad8d 828c70 536452 2f3d37 fff5d8 26312c",
	),
	palette(
		"history",
		0.3,
		0.9,
		"persimmon time",
		"감 익는 무렵",
		"f7ddb0 efb374 df8248 fff3d4 c46a3f 96492f 5f3030 331f25 ffe4a4 28151a",
	),
	palette(
		"history",
		-0.7,
		-0.1,
		"indigo court",
		"쪽빛 밤의 궁",
		"1b2540 2f3d63 6d7095 f3deae 3a4870 2b3658 1d2540 101526 f3b65f f9e6c2",
	),
	palette(
		"history",
		-0.1,
		-0.8,
		"ash and snow",
		"재와 눈",
		"dcd7ca bdb7aa 99948a f0ead9 8b8880 696964 45494a 25292e fff8e8 1b1f24",
	),
	palette(
		"wonder",
		-0.6,
		0.4,
		"a violet night",
		"보랏빛 밤",
		"251d49 46376f 8a63a0 f9e6b6 5d4885 453468 2d224b 180f2e ffd98e f9e9cf",
	),
	palette(
		"wonder",
		-0.5,
		-0.6,
		"a green moon",
		"푸른 달밤",
		"0e2c37 1b4b54 4f897f f5eecb 3d716f 295458 183a43 0b222b f0d684 eef1d6",
	),
	palette(
		"wonder",
		0.7,
		0.1,
		"a lilac dawn",
		"연보랏빛 새벽",
		"f7ebf1 e7cfe2 c6abd3 f2b66a b194c4 8a70a8 5f4c82 382c58 fff6dc 291f47",
	),
	palette(
		"home",
		0.9,
		0.5,
		"a field in June",
		"유월의 들",
		"f6f0d6 e9e9c2 d2dda9 f2b355 adc088 82a06e 567a51 2f4c38 fff6d5 203628",
	),
	palette(
		"home",
		0.5,
		1,
		"an autumn kitchen",
		"가을 부엌",
		"f9e5bd f2c689 e29c5c c9442d c9824f a1603f 6e3f37 3d262c fff0c4 2c171d",
	),
	palette(
		"home",
		0.6,
		-0.2,
		"morning by the sea",
		"바닷가 아침",
		"eef3ee d6e7e4 afd1d1 f4b96d 86b6b8 558f97 306874 194351 fff4d8 103540",
	),
	palette(
		"home",
		-0.5,
		0.8,
		"a lamplit alley",
		"불 켜진 골목",
		"2a2a40 4f4660 946a64 f9dba0 675065 4c3b50 33283d 1c1628 ffc76e fdebc9",
	),
	palette(
		"home",
		-0.1,
		-0.7,
		"grey rain",
		"회색 비",
		"cfcdc5 b3b5b1 929a9c f3ead6 7b878d 5b6971 3d4a54 222d37 f6b962 18222b",
	),
	palette(
		"city",
		0.8,
		0.2,
		"a blue morning",
		"푸른 아침",
		"e3eff4 f4eed4 f7dcb0 ee7f4d 93b3bd 64899a 3f6178 223c55 fff3d0 162c43",
	),
	palette(
		"city",
		0.4,
		0.6,
		"a paper noon",
		"종이빛 한낮",
		"f7ecdb f3d8bf ebb99b d9543a 8fa29c 61807f 3e5c64 223b47 fff0cf 152c37",
	),
	palette(
		"city",
		-0.5,
		-0.1,
		"the blue hour",
		"푸르스름한 저녁",
		"1f2c4c 3d5380 9590b0 ffe0ac 53618f 3c4874 293257 171c37 ffd07a fdebcb",
	),
];
