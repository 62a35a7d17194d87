declare module "virtual:site-server" {
	/** The built site as a function from request to response. */
	export const server: {
		init(options: { env: Record<string, string>; read: (file: string) => ReadableStream | null }): Promise<void>;
		respond(request: Request, options: { getClientAddress(): string }): Promise<Response>;
	};
}

declare module "virtual:kept-files" {
	/** Addresses of the files that every page needs. */
	export const keptFiles: readonly string[];
	/** Changes with every build. */
	export const version: string;
}
