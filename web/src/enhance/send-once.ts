/** So long, in milliseconds, the second click of a double click may take on a slow device. */
const again = 3000;

/** What a form makes is made once, though its button is clicked twice. */
export function sendOnce(): void {
	const sent = new WeakMap<HTMLElement, number>();
	document.addEventListener("submit", (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
		const button = event.submitter ?? form;
		const before = sent.get(button) ?? Number.NEGATIVE_INFINITY;
		if (event.timeStamp - before < again) event.preventDefault();
		else sent.set(button, event.timeStamp);
	});
}
