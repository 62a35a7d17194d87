import type { Locale } from "goodcry";
import { hangulName } from "../drama/hangul-name.ts";
import type { PictureProfile } from "../picture/profile.ts";
import type { Drama } from "./answers.ts";
import { askApi, type Fetch } from "./ask-api.ts";

// The catalogue does not change while the server runs, so each drama is asked for once.
const known = new Map<string, Promise<Drama>>();
const mostKnown = 20_000;

/** A drama at rung 0 in English, for what does not depend on the reader: its picture, its names. */
export function plainDrama(fetch: Fetch, slug: string): Promise<Drama> {
	return knownDrama(fetch, slug, "en");
}

/** A drama at rung 0 in a language, without anybody's limits. */
export function knownDrama(fetch: Fetch, slug: string, locale: Locale): Promise<Drama> {
	const name = `${locale}:${slug}`;
	const before = known.get(name);
	if (before) return before;
	const asked = askApi(fetch, "get-drama", { slug, locale });
	if (known.size < mostKnown) known.set(name, asked);
	asked.catch(() => known.delete(name));
	return asked;
}

/** A drama for a card or a shelf: its Korean name in Hangul, and what its picture is drawn from. */
export async function pictured<T extends { readonly slug: string; readonly hangul: string }>(
	fetch: Fetch,
	drama: T,
): Promise<{ readonly drama: T; readonly picture: PictureProfile }> {
	const [{ hangul, aliases }, picture] = await Promise.all([
		plainDrama(fetch, drama.slug),
		pictureProfileOf(fetch, drama.slug),
	]);
	return { drama: { ...drama, hangul: hangulName(hangul, aliases) }, picture };
}

// One object a drama, so that a picture that was drawn from it is found again.
const profiles = new WeakMap<Drama, PictureProfile>();

/** What a drama's picture is drawn from. */
export async function pictureProfileOf(fetch: Fetch, slug: string): Promise<PictureProfile> {
	const drama = await plainDrama(fetch, slug);
	const before = profiles.get(drama);
	if (before) return before;
	const { profile, hurt } = drama;
	const grades = Object.values(profile).flatMap((family) => family.map(({ facet, grade }) => [facet, grade] as const));
	const made = { slug, hurt: hurt.curve, grades: Object.fromEntries(grades) };
	profiles.set(drama, made);
	return made;
}
