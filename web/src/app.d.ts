declare global {
	namespace App {
		interface Error {
			/** What to do about it; empty when there is nothing to say. */
			advice?: string;
		}
		/** What the server hands on of a request: see scripts/serve.mjs. */
		interface Platform {
			readonly req?: BesideResponse;
		}
		interface BesideResponse {
			/** Whether the server sends the page that is put here as the body of an answer that has none. */
			readonly takesPage?: boolean;
			page?: Uint8Array;
		}
	}
}

export {};
