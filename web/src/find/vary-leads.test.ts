import type { Reason } from "goodcry";
import { expect, it } from "vitest";
import { varyLeads } from "./vary-leads.ts";

const reason = (facet: string, share: number): Reason => ({ facet, text: `${facet}.`, share });
const leads = (dramas: readonly { readonly reasons: readonly Reason[] }[]) =>
	varyLeads(dramas).map(({ reasons }) => reasons[0]?.facet);
const both = { reasons: [reason("quiet", 30), reason("lonely", 25), reason("warm", 5), reason("reach", 40)] };

it("leads each drama with what was told least above it", () => {
	expect(leads([both, both, both])).toEqual(["quiet", "lonely", "quiet"]);
});

it("keeps the strongest in front where the next weighs little or is only that many have watched it", () => {
	const one = { reasons: [reason("quiet", 30), reason("warm", 5), reason("reach", 40)] };
	expect(leads([one, one])).toEqual(["quiet", "quiet"]);
	expect(leads([{ reasons: [] }, { reasons: [reason("reach", 90)] }])).toEqual([undefined, "reach"]);
});

it("leads with what can be told, where something of the wish comes later", () => {
	expect(leads([{ reasons: [reason("later", 40), reason("light", 6), reason("warm", 5)] }])).toEqual(["light"]);
	expect(leads([{ reasons: [reason("later", 40)] }])).toEqual(["later"]);
});

it("loses no reason and keeps the others in their order", () => {
	expect(varyLeads([both, both])[1]?.reasons.map(({ facet }) => facet)).toEqual(["lonely", "quiet", "warm", "reach"]);
});
