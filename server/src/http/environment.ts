/** What the host tells of a request that the request itself does not. */
export interface RequestEnvironment {
	Bindings: {
		/** The client's network address. Without one the call comes from this process, and is not counted. */
		readonly clientAddress?: string;
		/** Whether a page asks while it is rendered: one look at a page is many questions, and they are not counted. */
		readonly isFromPage?: boolean;
	};
}
