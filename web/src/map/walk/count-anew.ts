import { boundsOf, type Filled } from "./filter.ts";

const allFacets = 400;

/** Writes beside each facet of the form how many it would light up now; where that cannot be asked, no number is better than an old one. */
export async function countAnew(form: HTMLFormElement, { fields }: Filled): Promise<void> {
	const options = form.querySelectorAll<HTMLOptionElement>("[name=facet] option[data-label]");
	const counts = await askCounts(fields);
	for (const option of options) {
		const { label = "" } = option.dataset;
		option.textContent = counts ? `${label} (${counts.get(option.value) ?? 0})` : label;
	}
}

async function askCounts(fields: URLSearchParams): Promise<ReadonlyMap<string, number> | null> {
	try {
		const response = await fetch("/api/browse-dramas", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ ...boundsOf(fields), limit: 1, facetCounts: allFacets }),
		});
		if (!response.ok) return null;
		const { counts }: { counts: { facets: { facet: string; dramas: number }[] } } = await response.json();
		return new Map(counts.facets.map(({ facet, dramas }) => [facet, dramas]));
	} catch {
		return null;
	}
}
