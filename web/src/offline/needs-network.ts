/** Whether a page is about what only the server has: lists that are kept, articles that are read, and the guides. */
export function needsNetwork(pathname: string): boolean {
	return /^(?:\/ko)?\/(?:lists|article|docs)(?:\/|$)/.test(pathname);
}
