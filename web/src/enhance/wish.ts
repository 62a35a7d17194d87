/** Enter asks, as in any search box; Shift and Enter begins a new line. Keys that compose a syllable are left alone. */
export function submitOnEnter(): void {
	for (const form of document.querySelectorAll<HTMLFormElement>("[data-ask]")) {
		form.querySelector("textarea")?.addEventListener("keydown", (event) => {
			if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.defaultPrevented) return;
			event.preventDefault();
			form.requestSubmit();
		});
	}
}
