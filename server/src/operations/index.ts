import { browseDramas } from "./browse-dramas.ts";
import { browseVocabulary } from "./browse-vocabulary.ts";
import { compareDramas } from "./compare-dramas.ts";
import { findDramas } from "./find-dramas.ts";
import { getDrama } from "./get-drama.ts";
import { inferProfile } from "./infer-profile.ts";
import type { Operation } from "./operation.ts";
import { planEvenings } from "./plan-evenings.ts";
import { readArticle } from "./read-article.ts";
import { readQuery } from "./read-query.ts";
import { similarDramas } from "./similar-dramas.ts";
import { suggest } from "./suggest.ts";

/** Every use case, in the order in which menus show them. */
export const operations: readonly Operation[] = [
	findDramas,
	readQuery,
	suggest,
	getDrama,
	similarDramas,
	compareDramas,
	planEvenings,
	browseDramas,
	browseVocabulary,
	readArticle,
	inferProfile,
];
