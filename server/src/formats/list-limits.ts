/** How large a file with a list may be, in bytes of UTF-8. */
export const largestList = 2_000_000;
