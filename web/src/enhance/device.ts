/** Keeps a text on this device; a browser that refuses is simply not asked again. */
export function keep(name: string, text: string): void {
	try {
		localStorage.setItem(`goodcry:${name}`, text);
	} catch {
		// Storage is full or forbidden: the choice holds for this page.
	}
}

/** Forgets a text that {@link keep} kept. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(`goodcry:${name}`);
	} catch {
		// Storage is forbidden, so nothing was kept.
	}
}

/** What {@link keep} kept, or null. */
export function kept(name: string): string | null {
	try {
		return localStorage.getItem(`goodcry:${name}`);
	} catch {
		return null;
	}
}
