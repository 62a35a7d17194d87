/**
 * A phrase whose brackets hold alternatives, as all the phrases that it stands for: "my (mom|dad) (just |)died" is four.
 * Brackets may hold brackets. An empty alternative leaves the place out; the spaces around it become one.
 */
export function expandPhrase(phrase: string): readonly string[] {
	const group = /\(([^()]*)\)/.exec(phrase);
	if (!group) return [phrase.replace(/\s+/g, " ").trim()];
	const [whole, alternatives = ""] = group;
	const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + whole.length)];
	const written = alternatives.split("|").flatMap((alternative) => expandPhrase(`${before}${alternative}${after}`));
	return [...new Set(written)];
}
