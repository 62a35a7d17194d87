declare global {
	namespace App {
		interface Error {
			/** What to do about it; empty when there is nothing to say. */
			advice?: string;
		}
	}
}

export {};
