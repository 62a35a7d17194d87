const korean: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{ 제목: "title", 작품: "title", 작품명: "title", 드라마: "title", 드라마명: "title" },
		...{ 순위: "rank", 번호: "rank", 연도: "year", 년도: "year", 방영연도: "year", 방송연도: "year" },
		...{ 설명: "description", 메모: "notes", 감상: "notes", 한줄평: "notes", 내용: "notes", 후기: "review" },
	}),
);

/** What a column is called, in small letters and in English where its heading is Korean. */
export function columnName(heading: string): string {
	const name = heading.normalize("NFC").trim().toLowerCase();
	return korean.get(name.replace(/\s/g, "")) ?? name;
}
