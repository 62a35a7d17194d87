import { renderMarkdown } from "@goodcry/server/markdown";

/** Shows under each text how it will read, once asked for. @returns what draws it anew */
export function previewMarkdown(form: HTMLFormElement): () => void {
	const button = form.querySelector<HTMLButtonElement>("[data-preview]");
	const isOn = (): boolean => button?.getAttribute("aria-pressed") === "true";
	const draw = (): void => {
		for (const old of form.querySelectorAll(".preview")) old.remove();
		if (!isOn()) return;
		for (const text of form.querySelectorAll<HTMLTextAreaElement>("[data-markdown]")) {
			if (text.value.trim() === "") continue;
			const shown = document.createElement("div");
			shown.className = "preview written";
			// The renderer lets nothing through that runs, and the page's policy would not run it.
			shown.innerHTML = renderMarkdown(text.value);
			text.after(shown);
		}
	};
	button?.addEventListener("click", () => {
		button.setAttribute("aria-pressed", String(!isOn()));
		draw();
	});
	return draw;
}
