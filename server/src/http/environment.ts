/** What the host tells of a request that the request itself does not. */
export interface RequestEnvironment {
	Bindings: {
		/** The client's network address. Without one the call comes from this process, and is not counted. */
		readonly clientAddress?: string;
	};
}
