import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";

const whether =
	"^[가-힣]{0,3}? ?(?:(?:장면|내용|씬|요소|거|게|것)(?:이|가|은|는|도)?)? ?(?:많이 )?(?:있|없|나오|많|걸리|당하|죽|헤어지)?";
/** Endings that ask, with or without a mark. */
const asking =
	"(?:나와요?|나요|나여|은가요|는가요|인가요|던가요|가요|을까요|까요|냐|습니까|[가-힣]?니까)(?=$|[^가-힣])";
/** Endings that ask only where a mark says so. */
const marked = "(?:어요?|아요?|와요?|여요?|음|옴|니|나|죠|지) ?\\?";

const asked = new RegExp(`${whether}(?:${asking}|${marked})`);

/** "공포 없나요?": what is a genre, too, is rather looked for. */
const genre = /(?:물|극|막장|공포|호러)$/;
const missing = /^[가-힣]{0,3}? ?(?:장면|내용|씬|요소|거|게|것)?(?:이|가|은|는|도)? ?없/;

/** "강아지 죽을까 봐 무서워요". */
const lest = /^[가-힣]{0,3}까 ?봐(?:서)? ?(?:너무 |좀 |많이 )?(?:무서|무섭|걱정|겁|불안|두려|조마조마)/;

/** The words behind a mention that say that one is afraid of it; null when there are none. */
export function fearOf(behind: string, hit: Hit): RegExpExecArray | null {
	return isDreaded(hit) || isBadEnding(hit) ? lest.exec(behind) : null;
}

/** Whether somebody asks for fear of the answer: "강아지 죽나요", "자살 장면 있나요". "자살 다룬 드라마 있나요?" looks for it. */
export function isAskedFearfully(mention: string, behind: string, hit: Hit): boolean {
	if (!asked.test(behind)) return false;
	if (missing.test(behind)) return (isDreaded(hit) && !genre.test(mention)) || /고구마|발암/.test(mention);
	return isDreaded(hit) || isBadEnding(hit);
}

function isBadEnding({ meaning }: Hit): boolean {
	return (
		meaning !== undefined &&
		(meaning.single ? meaning.wants.some(([facet]) => facet === "sad-ending") : meaning.refuses.includes("sad-ending"))
	);
}
