// Before the first paint, so that a person's choice of light or dark does not flash, and nothing that they keep out is shown.
// It stands in the page itself; the policy allows it by its hash and no other script of a page.
document.documentElement.classList.add("scripted");

/**
 * What is kept on this device, or nothing.
 *
 * @param {string} name
 */
const kept = (name) => {
	try {
		return localStorage.getItem(`goodcry:${name}`) ?? "";
	} catch {
		// Storage is forbidden, so nothing was kept.
		return "";
	}
};

const theme = kept("theme");
if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;

/** What a person keeps out holds on every page, also one that is reached by somebody else's link. */
const holdLimits = () => {
	const chosen = new URLSearchParams(kept("limits"));
	const limits = (chosen.get("not") ?? "").split(",").filter(Boolean);
	const address = new URL(location.href);
	const there = address.searchParams.getAll("not").flatMap((value) => value.split(","));
	const isLenient = chosen.get("strict") === "no";
	const holds = limits.every((id) => there.includes(id)) && isLenient === (address.searchParams.get("strict") === "no");
	if (limits.length === 0 || holds) return;
	address.searchParams.set("not", [...new Set([...there, ...limits])].filter(Boolean).join(","));
	if (isLenient) address.searchParams.set("strict", "no");
	else address.searchParams.delete("strict");
	document.documentElement.hidden = true;
	location.replace(address.href.replaceAll("%2C", ","));
};

holdLimits();
// A page that comes back as it was left has not run this.
window.addEventListener("pageshow", ({ persisted }) => {
	if (persisted) holdLimits();
});
