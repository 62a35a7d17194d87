/** How large a file with a list may be, in bytes of UTF-8. */
export const largestList = 2_000_000;

/** How many entries a list may have. */
export const mostEntries = 200;

/** How long the texts of a list may be: a title in characters, words in bytes of UTF-8. */
export const mostOf = { title: 200, words: 20_000 } as const;
