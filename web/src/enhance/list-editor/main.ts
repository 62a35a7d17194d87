import { createAutosave } from "./autosave.ts";
import { copyText } from "./copy-text.ts";
import { dragEntries } from "./drag-entries.ts";
import { createEntryList } from "./entry-list.ts";
import { checkAfter } from "./findings.ts";
import { openWithKey } from "./open-with-key.ts";
import { previewMarkdown } from "./preview-markdown.ts";
import { retitle } from "./retitle.ts";
import { suggestTitles } from "./suggest-titles.ts";

// The script of the list editor alone. The page works without it, a button at a time.
openWithKey();
copyText();
const form = document.querySelector<HTMLFormElement>("[data-list-editor]");
if (form) {
	const check = checkAfter(form);
	const preview = previewMarkdown(form);
	const entries = createEntryList(form, () => changed());
	const autosave = createAutosave(form, entries);
	const changed = (): void => {
		autosave.schedule();
		preview();
		check();
	};
	form.addEventListener("input", ({ target }) => {
		if (target instanceof HTMLInputElement && ["add", "drama", "unlink"].includes(target.name)) return;
		changed();
	});
	dragEntries(form, entries);
	suggestTitles(form, entries);
	retitle(form, entries, changed);
	if (autosave.restore()) changed();
}
