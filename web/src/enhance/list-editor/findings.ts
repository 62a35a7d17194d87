const pause = 1500;

/** What checks the form a while after the last change, and shows what only whoever writes it is told. */
export function checkAfter(form: HTMLFormElement): () => void {
	const shown = document.querySelector<HTMLElement>("[data-findings]");
	const address = shown?.dataset.findings;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let asked = 0;
	const check = async (): Promise<void> => {
		asked += 1;
		const turn = asked;
		const response = await fetch(address ?? "", { method: "POST", body: new FormData(form) }).catch(() => null);
		// Without an answer the last findings stand; an older answer never replaces a newer one.
		if (!response?.ok || turn !== asked) return;
		const findings: string[] = await response.json();
		shown?.replaceChildren(
			...findings.map((finding) => {
				const item = document.createElement("li");
				item.textContent = finding;
				return item;
			}),
		);
	};
	return () => {
		clearTimeout(timer);
		if (address) timer = setTimeout(check, pause);
	};
}
