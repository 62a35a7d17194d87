import { browseDramas } from "./browse-dramas.ts";
import { browseLists } from "./browse-lists.ts";
import { browseVocabulary } from "./browse-vocabulary.ts";
import { changeList } from "./change-list.ts";
import { checkList } from "./check-list.ts";
import { compareDramas } from "./compare-dramas.ts";
import { createList } from "./create-list.ts";
import { deleteList } from "./delete-list.ts";
import { duplicateList } from "./duplicate-list.ts";
import { exportList } from "./export-list.ts";
import { findDramas } from "./find-dramas.ts";
import { getDrama } from "./get-drama.ts";
import { importList } from "./import-list.ts";
import { inferProfile } from "./infer-profile.ts";
import { mapDramas } from "./map-dramas.ts";
import type { Operation } from "./operation.ts";
import { planEvenings } from "./plan-evenings.ts";
import { publishList } from "./publish-list.ts";
import { readArticle } from "./read-article.ts";
import { readList } from "./read-list.ts";
import { readQuery } from "./read-query.ts";
import { similarDramas } from "./similar-dramas.ts";
import { starterLists } from "./starter-lists.ts";
import { suggest } from "./suggest.ts";
import { undoList } from "./undo-list.ts";
import { unpublishList } from "./unpublish-list.ts";
import { updateList } from "./update-list.ts";
import { writeList } from "./write-list.ts";

/** Every use case, in the order in which menus show them. */
export const operations: readonly Operation[] = [
	findDramas,
	readQuery,
	suggest,
	getDrama,
	similarDramas,
	compareDramas,
	planEvenings,
	writeList,
	browseDramas,
	mapDramas,
	browseVocabulary,
	readArticle,
	inferProfile,
	createList,
	readList,
	updateList,
	changeList,
	checkList,
	undoList,
	publishList,
	unpublishList,
	duplicateList,
	deleteList,
	starterLists,
	browseLists,
	exportList,
	importList,
];
