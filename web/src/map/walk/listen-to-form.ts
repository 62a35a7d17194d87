import type { Camera } from "./camera.ts";
import { countAnew } from "./count-anew.ts";
import { type Dot, readApart } from "./dot.ts";
import { applyFilter, lightUp, readForm } from "./filter.ts";
import type { Scene } from "./scene.ts";

interface FormListener {
	readonly scene: Scene;
	readonly camera: Camera;
	readonly choose: (dot: Dot | null, isSaid: boolean) => void;
	/** Where what happened is said. */
	readonly status: HTMLElement;
	/** "Lit up: {count}" */
	readonly found: string;
	readonly failed: string;
	readonly onChange: () => void;
}

const nearEnough = 3;

/** Lights up what is searched and filtered as it is filled in, on the map and in its table, and keeps the address true to it. */
export function listenToForm({ scene, camera, choose, status, found, failed, onChange }: FormListener): void {
	const form = document.querySelector<HTMLFormElement>("[data-map-form]");
	if (!form) return;
	const laid = axesOf(form);
	const list = document.querySelector<HTMLElement>("[data-apart]");
	const apart = readApart(list);
	const rows = [...document.querySelectorAll<HTMLTableRowElement>("[data-row]")];
	const show = (): void => {
		const filled = readForm(form);
		const count = lightUp(scene.dots, filled.find);
		const countApart = lightUp(apart, filled.find);
		const lit = new Set([...scene.dots, ...apart].filter(({ isLit }) => isLit).map(({ slug }) => slug));
		for (const row of rows) row.hidden = !lit.has(row.dataset.row ?? "");
		if (list) showApart(list, lit, countApart);
		if (scene.chosen && !scene.chosen.isLit) choose(null, false);
		status.textContent = found.replace("{count}", String(count));
		const query = filled.fields.toString();
		history.replaceState(history.state, "", query === "" ? location.pathname : `?${query}`);
		onChange();
	};
	const ask = async (): Promise<void> => {
		void countAnew(form, readForm(form));
		if (await applyFilter([...scene.dots, ...apart], readForm(form))) show();
		else status.textContent = failed;
	};
	form.addEventListener("input", (event) => {
		if (event.target instanceof HTMLInputElement && event.target.name === "find") show();
	});
	form.addEventListener("change", (event) => {
		// Other axes are another map, which the server draws.
		if (event.target instanceof HTMLSelectElement && "axisChoice" in event.target.dataset) return;
		if (!(event.target instanceof HTMLInputElement && event.target.name === "find")) void ask();
	});
	form.addEventListener("submit", (event) => {
		if (axesOf(form) !== laid) return;
		event.preventDefault();
		const first = readForm(form).find === "" ? null : scene.dots.find(({ isLit }) => isLit);
		if (!first) return;
		camera.goTo(first, nearEnough);
		choose(first, true);
	});
}

function showApart(list: HTMLElement, lit: ReadonlySet<string>, count: number): void {
	for (const item of list.querySelectorAll<HTMLElement>("[data-slug]")) item.hidden = !lit.has(item.dataset.slug ?? "");
	const { one = "", many = "" } = list.dataset;
	const summary = list.querySelector("summary");
	if (summary) summary.textContent = count === 1 ? one : many.replace("0", String(count));
	list.hidden = count === 0;
}

function axesOf(form: HTMLFormElement): string {
	return [...form.querySelectorAll<HTMLSelectElement>("[data-axis-choice]")].map(({ value }) => value).join();
}
