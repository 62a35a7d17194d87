import { AppError } from "goodcry";
import type { KeptContent, KeptList, ListChange } from "../storage/kept-list.ts";
import type { ListHistory } from "../storage/list-store.ts";
import type { OperationContext } from "./operation.ts";
import { refuseDeleted, requireOwnList, unknownList } from "./require-list.ts";

/** Which list, by whose hand. */
interface OwnList {
	readonly slug: string;
	readonly secret: string;
	/** The version that the change is made on; left out when it means the same on any. */
	readonly version?: number | undefined;
	/** What the caller would make of it, so that a stale edit is answered with both texts. */
	readonly yours?: (list: KeptList) => KeptContent;
}

/**
 * Changes a list for whoever holds its secret.
 * @throws AppError `unknown-list`, `wrong-secret`, and `stale` with both contents when somebody changed it meanwhile
 */
export async function changeOwnList(
	{ slug, secret, version, yours }: OwnList,
	{ lists }: OperationContext,
	decide: (list: KeptList, history: ListHistory) => ListChange | Promise<ListChange>,
): Promise<KeptList> {
	const store = await lists();
	const changed = await store.change(slug, (found, history) => {
		const list = requireOwnList(found, slug, secret);
		refuseDeleted(list);
		if (version !== undefined && version !== list.version) throw stale(list, version, yours?.(list));
		return decide(list, history);
	});
	if (!changed) throw unknownList(slug);
	return changed;
}

function stale(list: KeptList, version: number, yours: KeptContent | undefined): AppError {
	return new AppError(
		"stale",
		`The list is at version ${list.version}; your change was made on version ${version}.`,
		"Nothing was changed and nothing is lost: theirs is what the list says now, yours what you sent. Bring them together and send that with the version of theirs.",
		{ theirs: { version: list.version, ...list.content }, ...(yours ? { yours: { version, ...yours } } : {}) },
	);
}
