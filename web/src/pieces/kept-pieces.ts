// A page of results is the same to two thirds, whatever was asked: how a drama looks, what can be kept out, what stands at the
// foot. Such pieces are rendered once. On the server they are kept as bytes too, and stand in the text of a page as a mark.

interface KeptPiece {
	readonly mark: string;
	readonly text: string;
	readonly bytes: Uint8Array;
}

/** So many are kept, some 20 MB; a larger catalogue renders the rest each time. */
const mostPieces = 8000;
const encoder = new TextEncoder();
const numbers = new Map<string, number>();
const pieces: KeptPiece[] = [];
let isMarked = false;

/**
 * A mark is letters that no page has, and a word that nobody outside of this process knows: what a person writes cannot be
 * taken for one.
 */
const secret = crypto.randomUUID();
const mark = `\u0001${secret}:`;
const closing = "\u0002";

/** From now on pages are made into bytes by `bytesOf`, which puts the pieces in. */
export function markPieces(): void {
	isMarked = true;
}

/**
 * A piece of HTML that is the same as often as it is asked for by this name.
 * @returns the piece, or the mark that stands for it
 */
export function keptPiece(name: string, make: () => string): string {
	let number = numbers.get(name);
	if (number === undefined) {
		const text = withoutMarks(make);
		if (pieces.length >= mostPieces) return text;
		number = pieces.length;
		numbers.set(name, number);
		pieces.push({ mark: `${mark}${number}${closing}`, text, bytes: encoder.encode(text) });
	}
	const piece = pieces[number] as KeptPiece;
	return isMarked ? piece.mark : piece.text;
}

/** A piece that holds another holds its text. */
function withoutMarks(make: () => string): string {
	const before = isMarked;
	isMarked = false;
	try {
		return make();
	} finally {
		isMarked = before;
	}
}

let room = new Uint8Array(2 ** 20);

/**
 * A page in UTF-8, with its pieces.
 * @param opening stands before it, and instead of its first letters
 * @param end so many of them; to put both together as text would write the whole page once more
 */
export function bytesOf(opening: string, html: string, end: number): Uint8Array<ArrayBuffer> {
	let written = 0;
	let from = end;
	// It is written where there is room for the longest that it can be: to measure it first takes as long as to write it.
	const need = (length: number): void => {
		if (room.length >= written + length) return;
		const larger = new Uint8Array(2 * (written + length));
		larger.set(room.subarray(0, written));
		room = larger;
	};
	const write = (text: string): void => {
		need(3 * text.length);
		written += encoder.encodeInto(text, room.subarray(written)).written;
	};
	// One letter is sought: what is sought with more of them takes four times as long.
	write(opening);
	for (let at = html.indexOf("\u0001", from); at >= 0; at = html.indexOf("\u0001", from)) {
		write(html.slice(from, at));
		from = at + 1;
		if (!html.startsWith(mark, at)) continue;
		const close = html.indexOf(closing, at);
		const { bytes } = pieces[Number(html.slice(at + mark.length, close))] as KeptPiece;
		need(bytes.length);
		room.set(bytes, written);
		written += bytes.length;
		from = close + closing.length;
	}
	write(html.slice(from));
	return room.slice(0, written);
}
