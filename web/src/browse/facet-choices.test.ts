import { expect, test } from "vitest";
import { facetChoices } from "./facet-choices.ts";

test("neither what is kept back nor what people keep out is offered", () => {
	const facet = (id: string, rung: 0 | 2 | 3) => ({ facet: id, label: id, means: "", rung, dramas: 9 });
	const families = [
		{ family: "device", label: "Devices", means: "", facets: [facet("amnesia", 0), facet("fake-death", 2)] },
		{ family: "warning", label: "Warnings", means: "", facets: [facet("suicide", 0)] },
		{ family: "ending", label: "Endings", means: "", facets: [facet("closure", 0)] },
		{ family: "tone", label: "Tones", means: "", facets: [facet("warm", 0)] },
	] as const;
	const counted = (["fake-death", "amnesia", "suicide", "closure"] as const).map((id) => ({
		...{ facet: id, label: id, family: "device", dramas: 2 },
	})) as never;

	expect(facetChoices({ families, total: 6 }, counted)).toMatchObject([
		{ family: "device", facets: [{ facet: "amnesia", dramas: 2 }] },
	]);
});
