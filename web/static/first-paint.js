// Before the first paint, so that a person's choice of light or dark does not flash. The policy allows no inline script.
document.documentElement.classList.add("scripted");
try {
	const theme = localStorage.getItem("goodcry:theme");
	if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
	// Storage is forbidden: the device decides.
}
