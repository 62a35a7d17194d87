/**
 * One view as it was photographed.
 *
 * @typedef {object} Photographed
 * @property {string} name
 * @property {string} shows
 * @property {string} path
 */

const columns = [
	["390-light", 195],
	["390-dark", 195],
	["1280-light", 420],
	["1280-dark", 420],
];

/**
 * The page of all photographs, side by side, as Markdown.
 *
 * @param {readonly Photographed[]} english
 * @param {readonly Photographed[]} korean
 * @returns {string}
 */
export function writeGallery(english, korean) {
	return [
		"# Every page, as it looks",
		"Light and dark, at 390 and 1280 pixels. `npm run screens` takes these pictures from the built site and writes this page.",
		"## English",
		...english.map(rowOf),
		"## 한국어",
		...korean.map(rowOf),
		"",
	].join("\n\n");
}

/** @param {Photographed} view */
function rowOf({ name, shows, path }) {
	const pictures = columns.map(
		([setting, width]) => `<img src="${name}-${setting}.png" width="${width}" alt="${shows}, ${setting}">`,
	);
	return [`### ${shows}`, `\`${decodeURIComponent(path)}\``, pictures.join("\n")].join("\n\n");
}
