/**
 * Hands the key at the end of an edit link to the server, which keeps it for this browser. It stands behind the # so that no
 * address that is sent or logged holds it, and is taken out of the address bar at once.
 */
export function openWithKey(): void {
	const key = location.hash.slice(1);
	if (!/^[\w-]{22}$/.test(key)) return;
	history.replaceState(null, "", location.pathname + location.search);
	const form = document.querySelector<HTMLFormElement>("[data-list-key]");
	const field = form?.querySelector<HTMLInputElement>("[name=secret]");
	if (!form || !field) return;
	field.value = key;
	form.requestSubmit();
}
