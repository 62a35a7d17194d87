import { largestList } from "../formats/list-limits.ts";
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
import type { CommandSpec } from "./operation-command.ts";

/** The command of each operation; one of two words stands in the group that the first one names. */
export const commandSpecs: Readonly<Record<string, CommandSpec>> = {
	find: {
		operation: findDramas,
		field: "query",
		takes: "words",
		isRequired: false,
		aliases: { critiques: "critique" },
		summary: 'Find dramas: goodcry find "two lonely people, quiet, leaves me comforted"',
	},
	read: {
		operation: readQuery,
		field: "query",
		takes: "words",
		isRequired: true,
		summary: 'Show how a wish is read: goodcry read "like My Mister but lighter"',
	},
	suggest: {
		operation: suggest,
		field: "typed",
		takes: "words",
		isRequired: true,
		summary: "What somebody may mean who types: goodcry suggest ㄴㅇㅇ",
	},
	show: {
		operation: getDrama,
		field: "slug",
		takes: "drama",
		isRequired: true,
		summary: "Show one drama, without spoilers: goodcry show my-mister",
	},
	similar: {
		operation: similarDramas,
		field: "slug",
		takes: "drama",
		isRequired: true,
		summary: "Dramas like one: goodcry similar move-to-heaven",
	},
	compare: {
		operation: compareDramas,
		field: "dramas",
		takes: "dramas",
		isRequired: true,
		summary: 'Compare two to four dramas: goodcry compare my-mister "Crash Landing on You"',
	},
	plan: {
		operation: planEvenings,
		field: "query",
		takes: "words",
		isRequired: false,
		summary: 'Plan evenings that hurt and then mend: goodcry plan "ugly cry" --evenings 10',
	},
	browse: {
		operation: browseDramas,
		field: "facets",
		takes: "words",
		isRequired: false,
		summary: "Look along the shelf: goodcry browse grief,comforted --from-year 2018 --sort hurt",
	},
	map: {
		operation: mapDramas,
		field: "facets",
		takes: "words",
		isRequired: false,
		summary: "What stands near what: goodcry map grief --least-hurt 4",
	},
	vocabulary: {
		operation: browseVocabulary,
		field: "family",
		takes: "words",
		isRequired: false,
		summary: "Browse what dramas are graded by: goodcry vocabulary warning",
	},
	article: {
		operation: readArticle,
		field: "text",
		takes: "file",
		isRequired: true,
		summary: "Read a list article: goodcry article list.md, or the address of a page",
	},
	infer: {
		operation: inferProfile,
		field: "text",
		takes: "input",
		isRequired: false,
		summary: "Read a description on standard input: goodcry infer < review.txt",
	},
	"list starters": {
		operation: starterLists,
		field: "slug",
		takes: "words",
		isRequired: false,
		summary: "The lists that we wrote, or one of them: goodcry list starters truly-gentle",
	},
	"list create": {
		operation: createList,
		field: "list",
		takes: "list",
		isRequired: true,
		largest: largestList,
		summary: "Keep a list: goodcry list create list.md",
	},
	"list show": {
		operation: readList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Read a kept list: goodcry list show SLUG",
	},
	"list update": {
		operation: updateList,
		field: "list",
		takes: "list",
		isRequired: true,
		largest: largestList,
		summary: "Rewrite a list: goodcry list update list.md --slug SLUG --version 3",
	},
	"list change": {
		operation: changeList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Move, add or remove entries: goodcry list change SLUG --edits JSON",
	},
	"list check": {
		operation: checkList,
		field: "list",
		takes: "list",
		isRequired: true,
		largest: largestList,
		summary: "Find what a list's words give away: goodcry list check list.md",
	},
	"list undo": {
		operation: undoList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Take the last change of a list back",
	},
	"list publish": {
		operation: publishList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Open a list to everyone",
	},
	"list unpublish": {
		operation: unpublishList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Close it again",
	},
	"list copy": {
		operation: duplicateList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Make a copy of a list that is yours to change",
	},
	"list delete": {
		operation: deleteList,
		field: "slug",
		takes: "words",
		isRequired: true,
		summary: "Delete a list; for 30 days undo brings it back",
	},
	"list browse": {
		operation: browseLists,
		field: "order",
		takes: "words",
		isRequired: false,
		summary: "Browse published lists: goodcry list browse most-kept",
	},
	"list write": {
		operation: writeList,
		field: "query",
		takes: "words",
		isRequired: false,
		summary: 'Write a list: goodcry list write "ten dramas that will break your heart"',
	},
	"list export": {
		operation: exportList,
		field: "list",
		takes: "list",
		isRequired: false,
		largest: largestList,
		summary: "Write a list as a file: goodcry list export list.json --format html, or --slug SLUG",
	},
	"list import": {
		operation: importList,
		field: "content",
		takes: "file",
		isRequired: true,
		largest: largestList,
		summary: "Read a list from a file of any format: goodcry list import letterboxd.csv --json",
	},
};
