import { forget, keep } from "./device.ts";

const key = "theme";

/** Remembers on this device whether a person wants it light or dark. */
export function keepTheme(): void {
	const form = document.querySelector<HTMLFormElement>("[data-themes]");
	if (!form) return;
	const chosen = document.documentElement.dataset.theme;
	for (const input of form.querySelectorAll("input")) {
		input.checked = input.value === (chosen ?? "system");
		input.addEventListener("change", () => choose(input.value));
	}
}

function choose(theme: string): void {
	if (theme === "system") {
		delete document.documentElement.dataset.theme;
		forget(key);
		return;
	}
	document.documentElement.dataset.theme = theme;
	keep(key, theme);
}
