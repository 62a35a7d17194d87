import { textOfUpload } from "./text-of-upload.ts";

/** An article as a form brings it: its text, with its title where that stands elsewhere, or its address. */
export type Given = { readonly text: string; readonly title?: string } | { readonly url: string };

/** The article that a form brings: a file before an address before what is pasted; null when there is nothing. */
export async function givenArticle(form: FormData): Promise<Given | null> {
	const file = form.get("file");
	if (file instanceof File && file.size > 0) return { text: await textOfUpload(file) };
	const [address, text, title] = [textIn(form, "url"), textIn(form, "text"), textIn(form, "heading")];
	if (address !== "") return { url: address };
	return text === "" ? null : { text, ...(title ? { title } : {}) };
}

function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === "string" ? value.trim() : "";
}
