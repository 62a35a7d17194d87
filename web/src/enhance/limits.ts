import { forget, keep, kept } from "./device.ts";

const key = "goodcry:limits";

/** Remembers the ticked limits on this device, and ticks them again where the address says nothing else. */
export function keepLimits(): void {
	const box = document.querySelector<HTMLElement>("[data-limits]");
	if (!box) return;
	const remembered = new URLSearchParams(kept(key) ?? "");
	const address = new URLSearchParams(location.search);
	if (!address.has("q") && !address.has("not")) restore(box, remembered);
	box.addEventListener("change", () => remember(box));
	box.querySelector("[data-clear-limits]")?.addEventListener("click", () => {
		for (const input of box.querySelectorAll<HTMLInputElement>("[type=checkbox]")) input.checked = false;
		remember(box);
	});
}

/** Lets the ready-made wishes ask with the limits that are ticked on the page. */
export function carryLimits(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-carries-limits]")) {
		link.addEventListener("click", () => {
			const box = document.querySelector<HTMLElement>("[data-limits]");
			if (!box) return;
			const address = new URL(link.href);
			const { limits, isLenient } = ticked(box);
			address.searchParams.delete("not");
			address.searchParams.delete("strict");
			if (limits.length > 0) address.searchParams.set("not", limits.join(","));
			if (isLenient) address.searchParams.set("strict", "no");
			link.href = address.href;
		});
	}
}

/** Where a page lists by limits alone and its address says nothing of them, shows it again with those that this device keeps. */
export function applyLimits(): void {
	if (!document.querySelector("[data-applies-limits]")) return;
	const address = new URL(location.href);
	const remembered = new URLSearchParams(kept(key) ?? "");
	const limits = remembered.get("not") ?? "";
	if (limits === "" || address.searchParams.has("not") || address.searchParams.has("set")) return;
	address.searchParams.set("not", limits);
	if (remembered.get("strict") === "no") address.searchParams.set("strict", "no");
	location.replace(address);
}

function restore(box: HTMLElement, remembered: URLSearchParams): void {
	const limits = new Set((remembered.get("not") ?? "").split(","));
	for (const input of box.querySelectorAll<HTMLInputElement>("input")) {
		if (input.name === "not") input.checked = limits.has(input.value);
		else input.checked = input.value === (remembered.get("strict") ?? "yes");
	}
}

function remember(box: HTMLElement): void {
	const { limits, isLenient } = ticked(box);
	if (limits.length === 0 && !isLenient) forget(key);
	else keep(key, new URLSearchParams({ not: limits.join(","), strict: isLenient ? "no" : "yes" }).toString());
}

function ticked(box: HTMLElement): { readonly limits: readonly string[]; readonly isLenient: boolean } {
	const chosen = [...box.querySelectorAll<HTMLInputElement>("input:checked")];
	return {
		limits: chosen.filter(({ name }) => name === "not").map(({ value }) => value),
		isLenient: chosen.some(({ name, value }) => name === "strict" && value === "no"),
	};
}
