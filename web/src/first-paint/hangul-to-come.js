// On Korean pages. A device without Korean letters draws boxes of another width than ours, and all would move when ours come. Until
// then bars as wide as they stand in. Such a device shows a syllable as what no font has.
const pen = document.createElement("canvas").getContext("2d");
if (pen?.measureText("가").width === pen?.measureText("\uFFFF").width) {
	const bars = Uint8Array.from(atob("hangul-bars"), (letter) => letter.charCodeAt(0));
	document.fonts.add(new FontFace("Hangul to come", bars));
}
