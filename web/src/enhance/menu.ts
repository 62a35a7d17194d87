/** Closes the menu of a phone when one is done with it: at Escape, at a tap beside it, and when the focus goes elsewhere. */
export function closeMenu(): void {
	const menu = document.querySelector<HTMLDetailsElement>("[data-menu]");
	if (!menu) return;
	for (const leaving of ["pointerdown", "focusin"]) {
		document.addEventListener(leaving, ({ target }) => {
			if (target instanceof Node && !menu.contains(target)) menu.open = false;
		});
	}
	document.addEventListener("keydown", ({ key }) => {
		if (key !== "Escape" || !menu.open) return;
		menu.open = false;
		menu.querySelector("summary")?.focus();
	});
}
