/**
 * How a person is called on a chip: in Hangul where the wish named them so, else as the catalogue writes them.
 * @param name as the catalogue writes it ("Lee Do-hyun")
 * @param said the words of the wish that named them; a Korean particle may hang on ("이도현이")
 */
export function nameAsSaid(name: string, said: string): string {
	if (!/^[가-힣]+$/.test(said)) return name;
	// Each part of a name in Latin letters is one syllable; one part is a stage name ("IU").
	const syllables = name.split(/[ -]/).length;
	return syllables > 1 ? said.slice(0, syllables) : said;
}
