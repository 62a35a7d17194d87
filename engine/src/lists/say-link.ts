import { josa } from "../ranking/korean-particle.ts";
import type { Bilingual } from "../vocabulary/facet.ts";
import type { LinkGround } from "./link-title.ts";

/** Whether an entry is linked, may be one of several, or is not in the catalogue. */
export type LinkStatus = "matched" | "unsure" | "unknown";

/** What a sentence about a link speaks of. */
export interface SaidLink {
	readonly ground: LinkGround;
	/** As the article writes it. */
	readonly written: string;
	/** The drama that is linked, or the likeliest, in each language; null when there is none. */
	readonly drama: (Bilingual & { readonly year: number }) | null;
	readonly year: number | null;
}

/** Why an entry is linked or not, in one sentence, and what to do about it when it is not. */
export function sayLink({ ground, written, drama, year }: SaidLink): Bilingual {
	const en = drama ? `${drama.en} (${drama.year})` : "";
	const ko = drama ? `${drama.ko}(${drama.year})` : "";
	const own = `${written}${josa(written, "이라는", "라는")}`;
	switch (ground) {
		case "exact":
			return { en: "It is called exactly so.", ko: "이름이 그대로예요." };
		case "year":
			return {
				en: `Several dramas are called so; the year ${year} tells that it is this one.`,
				ko: `같은 이름이 여럿인데, ${year}년 작품은 이것이에요.`,
			};
		case "people":
			return {
				en: "Its people, or its other name, tell that it is this one.",
				ko: "함께 적힌 사람이나 다른 이름으로 알아봤어요.",
			};
		case "misspelt":
			return {
				en: `Spelt a little differently; it is ${en}.`,
				ko: `철자가 조금 다르지만 ${ko}${josa(drama?.ko ?? "", "이에요", "예요")}.`,
			};
		case "season":
			return {
				en: `A season of ${en}; check that it is the one you mean.`,
				ko: `${ko}의 한 시즌이에요. 찾던 시즌인지 확인해 주세요.`,
			};
		case "namesakes":
			return {
				en: "Several dramas are called so; choose the one that is meant.",
				ko: "같은 이름이 여럿이에요. 하나를 골라 주세요.",
			};
		case "near":
			return {
				en: `Nothing is called so; the nearest is ${en}. Choose it if it is meant.`,
				ko: `${own} 드라마는 없고, 가장 가까운 이름은 ${ko}예요. 맞으면 골라 주세요.`,
			};
		case "other-year":
			return {
				en: `The article says ${year}; ${en} is of another year. Choose it if it is meant.`,
				ko: `글에는 ${year}년이라고 적혀 있는데 ${ko}${josa(drama?.ko ?? "", "은", "는")} 다른 해의 작품이에요. 맞으면 골라 주세요.`,
			};
		case "perhaps-outside":
			return {
				en: `There is a drama of this name, but the article seems to speak of something else. Choose ${en} if it is meant.`,
				ko: `같은 이름의 드라마가 있지만 글은 다른 작품을 말하는 것 같아요. ${ko}${josa(drama?.ko ?? "", "이", "가")} 맞으면 골라 주세요.`,
			};
		case "film":
			return {
				en: "The article says that it is a film; only Korean dramas are kept here.",
				ko: "글에 영화라고 적혀 있어요. 여기에는 한국 드라마만 있어요.",
			};
		case "foreign":
			return {
				en: "The article says that it comes from another country; only Korean dramas are kept here.",
				ko: "글에 다른 나라 작품이라고 적혀 있어요. 여기에는 한국 드라마만 있어요.",
			};
		case "other":
			return {
				en: "The article says that it is no drama; only Korean dramas are kept here.",
				ko: "글에 드라마가 아니라고 적혀 있어요. 여기에는 한국 드라마만 있어요.",
			};
		case "nothing":
			return {
				en: "The catalogue has no drama of this name. Try its Korean title, or another English one.",
				ko: "이런 이름의 드라마는 굿크라이에 없어요. 영어 제목이나 다른 제목으로 찾아보세요.",
			};
	}
}
