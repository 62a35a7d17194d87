import { decodeText } from "@goodcry/server/decode";

/** The text of an uploaded file, in whatever of the usual encodings it is written. */
export async function textOfUpload(file: Blob): Promise<string> {
	return decodeText(new Uint8Array(await file.arrayBuffer()));
}
