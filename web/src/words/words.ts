import type { Locale } from "goodcry";
import { createContext } from "svelte";
import { en, type Words } from "./en.ts";
import { ko } from "./ko.ts";

export type { Words };

/** The site's words in each language. */
export const wordsIn: Readonly<Record<Locale, Words>> = { en, ko };

/** The words and language of the page that a component stands on; the layout sets them. */
export const [getPlace, setPlace] = createContext<{ readonly locale: Locale; readonly words: Words }>();
