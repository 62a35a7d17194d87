import type { Bilingual, Lift, Locale } from "goodcry";
import type { Page } from "./page.ts";

const phrases = {
	wants: { en: "wanted", ko: "바라는 것" },
	avoids: { en: "rather not", ko: "되도록 피할 것" },
	limits: { en: "not at all", ko: "절대 안 되는 것" },
	like: { en: "like", ko: "닮은 것" },
	unlike: { en: "unlike", ko: "닮지 않은 것" },
	moves: { en: "a step", ko: "옮긴 걸음" },
	people: { en: "with", ko: "사람" },
	withoutPeople: { en: "without", ko: "빼는 사람" },
	unread: { en: "not understood", ko: "알아듣지 못한 말" },
	implied: { en: "only implied", ko: "짐작" },
	nothingRead: {
		en: "Nothing was asked for; here is a place to begin.",
		ko: "바라는 것이 없어서 둘러볼 만한 것을 보여 드려요.",
	},
	network: { en: "on", ko: "방송사" },
	withoutNetwork: { en: "not on", ko: "빼는 방송사" },
	episodes: { en: "episodes", ko: "회" },
	minutes: { en: "min", ko: "분" },
	years: { en: "years", ko: "연도" },
	total: { en: "minutes in all", ko: "모두 합쳐(분)" },
	among: { en: "among them", ko: "그중에" },
	steps: { en: "or try", ko: "한 걸음 옮기면" },
	fit: { en: "fit", ko: "맞음" },
	measured: { en: "a bit", ko: "조금만" },
	hurt: { en: "hurt", ko: "아픔" },
	none: { en: "No drama is left. Loosen a limit or a bound.", ko: "남은 드라마가 없어요. 한계나 조건을 풀어 보세요." },
	safe: { en: "It keeps your limits.", ko: "정해 둔 한계를 지켜요." },
	unsafe: { en: "It does not keep your limits.", ko: "정해 둔 한계를 지키지 않아요." },
	safeUnknown: { en: "Whether it keeps your limits is not known.", ko: "정해 둔 한계를 지키는지 알려지지 않았어요." },
	warnings: { en: "Know beforehand", ko: "미리 알아 둘 것" },
	mild: { en: "mild", ko: "가볍게" },
	moderate: { en: "moderate", ko: "뚜렷하게" },
	severe: { en: "severe", ko: "심하게" },
	early: { en: "early", ko: "초반" },
	middle: { en: "middle", ko: "중반" },
	late: { en: "late", ko: "후반" },
	throughout: { en: "throughout", ko: "내내" },
	ending: { en: "Ending", ko: "결말" },
	happy: { en: "happy", ko: "해피엔딩" },
	bittersweet: { en: "bittersweet", ko: "씁쓸하고 따뜻함" },
	sad: { en: "sad", ko: "새드엔딩" },
	open: { en: "open", ko: "열린 결말" },
	closure: { en: "closure", ko: "완결감" },
	untold: {
		en: "· absent, unknown, or not told at this level of spoilers",
		ko: "· 없거나, 알려지지 않았거나, 이 단계에서는 말하지 않는 것",
	},
	unknown: { en: "not in the catalogue", ko: "굿크라이에 없음" },
	unsure: { en: "not sure", ko: "확실하지 않음" },
	differs: { en: "the catalogue differs", ko: "굿크라이와 다름" },
	alsoNamed: { en: "Also named", ko: "순위 밖에서 언급" },
	noEntries: { en: "There is no list of dramas in this text.", ko: "이 글에는 드라마 목록이 없어요." },
	noClaims: { en: "The text claims nothing that the vocabulary names.", ko: "어휘에 있는 것을 말하는 대목이 없어요." },
	noSuggestions: { en: "Nothing is called so.", ko: "그렇게 시작하는 이름이 없어요." },
	introduction: { en: "Introduction", ko: "여는 글" },
	closing: { en: "Closing words", ko: "닫는 글" },
	noSpoilers: { en: "No sentence here seems to spoil.", ko: "스포일러로 보이는 문장은 없어요." },
	private: { en: "private", ko: "비공개" },
	published: { en: "published", ko: "공개" },
	version: { en: "version", ko: "판" },
	keepSecret: {
		en: "Keep this secret: it is told only now, and whoever has it may change the list.",
		ko: "이 비밀 열쇠를 잘 간직하세요. 지금만 보여 드리고, 가진 사람은 누구나 목록을 고칠 수 있어요.",
	},
	noFacets: { en: "No facet is called so.", ko: "그렇게 부르는 항목이 없어요." },
} as const satisfies Record<string, Bilingual>;

/** The words between the words: what the faces that write text say around an answer. */
export function phrase(key: keyof typeof phrases, locale: Locale): string {
	return phrases[key][locale];
}

/** Whether a drama keeps somebody's limits, as a whole. */
export function saySafety(safe: boolean | "unknown", locale: Locale, page: Page): string {
	if (safe === true) return page.good(phrase("safe", locale));
	return page.care(phrase(safe === "unknown" ? "safeUnknown" : "unsafe", locale));
}

/** "127 withheld by your limits …; 20 are left." */
export function sayWithheld(withheld: { count: number; unknown: number }, total: number, locale: Locale): string {
	const { count, unknown } = withheld;
	if (locale === "ko") {
		const unsure = unknown > 0 ? ` (그중 ${unknown}편은 알려지지 않아서)` : "";
		return count > 0
			? `한계에 걸려 ${count}편을 뺐어요${unsure}. ${total}편이 남았어요.`
			: `${total}편 가운데서 골랐어요.`;
	}
	const unsure = unknown > 0 ? `, ${unknown} of them only because it is not known` : "";
	return count > 0 ? `${count} withheld by limits${unsure}; ${total} left.` : `Out of ${total}.`;
}

/** "No drama is called X. The nearest: …" */
export function sayUnknownTitle(title: string, nearest: readonly string[], locale: Locale): string {
	const names = nearest.join(", ");
	if (locale === "ko") return `"${title}" 드라마는 굿크라이에 없어요.${names ? ` 가까운 이름: ${names}.` : ""}`;
	return `No drama here is called “${title}”.${names ? ` The nearest: ${names}.` : ""}`;
}

/** "Without the limit suicide: 12." */
export function sayLift({ kind, name, total }: Lift, locale: Locale): string {
	if (kind === "person") return locale === "ko" ? `${name} 작품까지 ${total}편` : `also with ${name}: ${total}`;
	if (locale === "ko") return kind === "strictness" ? `너그럽게 찾으면 ${total}편` : `${name} 없이 찾으면 ${total}편`;
	return kind === "strictness" ? `lenient about what is unknown: ${total}` : `without the ${kind} ${name}: ${total}`;
}

/** Says of what word a facet was guessed. */
export function sayGuessed(word: string, locale: Locale): string {
	return locale === "ko" ? `‘${word}’에서 짐작` : `guessed from “${word}”`;
}
