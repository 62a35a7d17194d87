/** The buttons that copy what stands in a box; where a browser refuses, the text is chosen, ready to be copied by hand. */
export function copyText(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
		const box = document.getElementById(button.dataset.copy ?? "");
		const status = button.nextElementSibling;
		if (!(box instanceof HTMLTextAreaElement) || !status) continue;
		button.hidden = false;
		button.addEventListener("click", async () => {
			box.select();
			const isCopied = await navigator.clipboard?.writeText(box.value).then(
				() => true,
				() => false,
			);
			status.textContent = (isCopied ? button.dataset.copied : button.dataset.failed) ?? "";
		});
	}
}
