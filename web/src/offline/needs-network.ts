/** Whether a page is about what only the server has: lists that are kept, and articles that are read. */
export function needsNetwork(pathname: string): boolean {
	return /^(?:\/ko)?\/(?:lists|article)(?:\/|$)/.test(pathname);
}
