/** Where else a drama can be read about, from its numbers at other sites. */
export function elsewhere(
	ids: Readonly<Record<string, string | number>>,
): { readonly name: string; readonly href: string }[] {
	return sites.flatMap(({ id, name, address }) => {
		const number = ids[id];
		return number === undefined ? [] : [{ name, href: address(encodeURIComponent(String(number))) }];
	});
}

const sites: readonly { readonly id: string; readonly name: string; readonly address: (number: string) => string }[] = [
	{ id: "mdl", name: "MyDramaList", address: (number) => `https://mydramalist.com/${number}` },
	{ id: "tmdb", name: "TMDB", address: (number) => `https://www.themoviedb.org/tv/${number}` },
	{ id: "imdb", name: "IMDb", address: (number) => `https://www.imdb.com/title/${number}/` },
	{ id: "wikidata", name: "Wikidata", address: (number) => `https://www.wikidata.org/wiki/${number}` },
];
