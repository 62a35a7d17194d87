import type { DramaList } from "goodcry";
import { feedOf } from "./feed-items.ts";
import type { WriteContext } from "./reading.ts";

/** A list as an Atom feed (RFC 4287). */
export function writeAtom(list: DramaList, context: WriteContext): string {
	return feedOf(list, context, list.title).atom1();
}
