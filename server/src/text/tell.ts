import type { Engine, Locale } from "goodcry";
import type { z } from "zod";
import { browseDramas } from "../operations/browse-dramas.ts";
import { browseLists } from "../operations/browse-lists.ts";
import { browseVocabulary } from "../operations/browse-vocabulary.ts";
import { changeList } from "../operations/change-list.ts";
import { checkList } from "../operations/check-list.ts";
import { compareDramas } from "../operations/compare-dramas.ts";
import { createList } from "../operations/create-list.ts";
import { deleteList } from "../operations/delete-list.ts";
import { duplicateList } from "../operations/duplicate-list.ts";
import { exportList } from "../operations/export-list.ts";
import { findDramas } from "../operations/find-dramas.ts";
import { getDrama } from "../operations/get-drama.ts";
import { importList } from "../operations/import-list.ts";
import { inferProfile } from "../operations/infer-profile.ts";
import { mapDramas } from "../operations/map-dramas.ts";
import type { AnswerOf, Operation } from "../operations/operation.ts";
import { planEvenings } from "../operations/plan-evenings.ts";
import { publishList } from "../operations/publish-list.ts";
import { readArticle } from "../operations/read-article.ts";
import { readList } from "../operations/read-list.ts";
import { readQuery } from "../operations/read-query.ts";
import { similarDramas } from "../operations/similar-dramas.ts";
import { starterLists } from "../operations/starter-lists.ts";
import { suggest } from "../operations/suggest.ts";
import { undoList } from "../operations/undo-list.ts";
import { unpublishList } from "../operations/unpublish-list.ts";
import { updateList } from "../operations/update-list.ts";
import { writeList } from "../operations/write-list.ts";
import type { Page } from "./page.ts";
import { tellArticle } from "./tell-article.ts";
import { tellClaims } from "./tell-claims.ts";
import { tellComparison } from "./tell-comparison.ts";
import { tellDrama } from "./tell-drama.ts";
import { tellImport } from "./tell-import.ts";
import {
	tellCheckedList,
	tellDeletion,
	tellKeptList,
	tellListShelf,
	tellReadList,
	tellStarterLists,
} from "./tell-list.ts";

import { tellMap } from "./tell-map.ts";
import { tellPlan } from "./tell-plan.ts";
import { tellQuery } from "./tell-query.ts";
import { tellRanked } from "./tell-ranked.ts";
import { tellShelf } from "./tell-shelf.ts";
import { tellSuggestions } from "./tell-suggestions.ts";
import { tellVocabulary } from "./tell-vocabulary.ts";

/** An answer with what it answers. */
interface Answered<Given extends Operation> {
	readonly input: z.input<Given["input"]>;
	readonly answer: AnswerOf<Given>;
	readonly engine: Engine;
	readonly page: Page;
}

type Teller = (answered: Answered<Operation>) => string;

const tellers = new Map<string, Teller>([
	teller(findDramas, ({ input, answer, engine, page }) => {
		const locale = input.locale ?? answer.read.language;
		return `${tellQuery(answer.read, engine, locale, page)}\n\n${tellRanked(answer, locale, page)}`;
	}),
	teller(readQuery, ({ answer, engine, page }) => tellQuery(answer.read, engine, answer.read.language, page)),
	teller(suggest, ({ input, answer, page }) => tellSuggestions(answer, input.locale ?? "en", page)),
	teller(getDrama, ({ input, answer, page }) => tellDrama(answer, input.locale ?? "en", page)),
	teller(similarDramas, ({ input, answer, page }) => tellRanked(answer, input.locale ?? "en", page)),
	teller(compareDramas, ({ input, answer, page }) => tellComparison(answer, input.locale ?? "en", page)),
	teller(planEvenings, ({ input, answer, engine, page }) => {
		const locale = input.locale ?? answer.read.language;
		return `${tellQuery(answer.read, engine, locale, page)}\n\n${tellPlan(answer, locale, page)}`;
	}),
	teller(browseDramas, ({ input, answer, page }) => tellShelf(answer, input.offset ?? 0, input.locale ?? "en", page)),
	// A list is a document of its own: what was read of the wish would not belong to it.
	teller(writeList, ({ answer }) => answer.document.trimEnd()),
	teller(mapDramas, ({ input, answer, page }) => tellMap(answer, input.locale ?? "en", page)),
	teller(browseVocabulary, ({ input, answer, page }) => tellVocabulary(answer, input.locale ?? "en", page)),
	teller(readArticle, ({ input, answer, engine, page }) =>
		tellArticle(answer, engine, input.locale ?? answer.locale, page),
	),
	teller(inferProfile, ({ input, answer, engine, page }) =>
		tellClaims(answer, input.text, engine, languageOf(input.text, engine), page),
	),
	teller(starterLists, ({ input, answer, page }) => tellStarterLists(answer, input.slug !== undefined, page)),
	teller(exportList, ({ answer }) => answer.content.trimEnd()),
	teller(importList, ({ answer, page }) => tellImport(answer, page)),
	teller(createList, ({ answer, page }) => tellKeptList(answer.list, page, answer.secret)),
	teller(duplicateList, ({ answer, page }) => tellKeptList(answer.list, page, answer.secret)),
	teller(readList, ({ answer, page }) => tellReadList(answer, page)),
	teller(checkList, ({ input, answer, page }) => tellCheckedList(answer, input.list, page)),
	teller(updateList, ({ answer, page }) => tellKeptList(answer.list, page)),
	teller(changeList, ({ answer, page }) => tellKeptList(answer.list, page)),
	teller(undoList, ({ answer, page }) => tellKeptList(answer.list, page)),
	teller(publishList, ({ answer, page }) => tellKeptList(answer.list, page)),
	teller(unpublishList, ({ answer, page }) => tellKeptList(answer.list, page)),
	teller(deleteList, ({ answer, page }) => tellDeletion(answer, page)),
	teller(browseLists, ({ answer, page }) => tellListShelf(answer, page)),
]);

/** An answer as text that a person reads; the command prints it and a tool gives it beside the structured answer. */
export function tell(operation: Operation, answered: Answered<Operation>): string {
	const teller = tellers.get(operation.name);
	return teller ? teller(answered) : JSON.stringify(answered.answer, null, 2);
}

/** Pairs an operation's name with what tells its answer; the types of both are held together here and nowhere else. */
function teller<Given extends Operation>(
	operation: Given,
	tellOne: (answered: Answered<Given>) => string,
): [string, Teller] {
	return [operation.name, tellOne as unknown as Teller];
}

function languageOf(text: string, engine: Engine): Locale {
	return engine.read(text.slice(0, 1000)).language;
}
