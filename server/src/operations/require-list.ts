import { AppError } from "goodcry";
import type { KeptList } from "../storage/kept-list.ts";
import { isSecret } from "../storage/secret.ts";

/**
 * The list, for whoever holds its secret.
 * @throws AppError `unknown-list` when there is none of that name, or it is private and the secret is not its own: what is
 * private cannot be told from what is not there; `wrong-secret` when it is published
 */
export function requireOwnList(list: KeptList | null, slug: string, secret: string): KeptList {
	if (list && isSecret(secret, list.secretHash)) return list;
	if (!list || !isOpen(list)) throw unknownList(slug);
	throw new AppError(
		"wrong-secret",
		`The secret is not the one of the list ${slug}.`,
		"Open the edit link that came when the list was made, or copy the list with duplicate-list and change the copy.",
	);
}

/** Whether everyone may read the list. */
export function isOpen({ state, deletedAt }: KeptList): boolean {
	return state === "published" && deletedAt === null;
}

/** The error for a list that is not there, or not there for this caller. */
export function unknownList(slug: string): AppError {
	return new AppError(
		"unknown-list",
		`There is no list "${slug}" that is published.`,
		"Check the address; a private list is read with its secret. browse-lists shows what is published.",
	);
}

/** Refuses what would change a deleted list. @throws AppError `unknown-list` */
export function refuseDeleted(list: KeptList): void {
	if (list.deletedAt === null) return;
	throw new AppError(
		"unknown-list",
		`The list ${list.slug} was deleted on ${list.deletedAt.slice(0, 10)}.`,
		"undo-list brings it back until 30 days after that.",
	);
}
