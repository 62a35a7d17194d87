/** A trie over phrases that are rows of steps (stems, or the letters of a string). */
export interface PhraseTrie<Value> {
	readonly root: PhraseNode<Value>;
	add(path: ArrayLike<string>, value: Value): void;
}

/** A place in the trie: what ends here, and what goes on. */
export interface PhraseNode<Value> {
	readonly value: Value | undefined;
	next(step: string): PhraseNode<Value> | undefined;
}

/**
 * An empty trie. A node sorts the phrases that pass through it by their next step only when somebody walks there, so that
 * ten thousand phrases cost no more than a list until they are needed (a burst trie: Heinz, Zobel and Williams, 2002).
 * @param join what a phrase means that is added twice; by default what was added last
 */
export function createPhraseTrie<Value>(
	join: (before: Value, after: Value) => Value = (_, after) => after,
): PhraseTrie<Value> {
	const root = new BurstNode<Value>(0, join);
	return { root, add: (path, value) => root.add({ path, value }) };
}

interface Phrase<Value> {
	readonly path: ArrayLike<string>;
	readonly value: Value;
}

class BurstNode<Value> implements PhraseNode<Value> {
	value: Value | undefined;
	readonly #depth: number;
	readonly #join: (before: Value, after: Value) => Value;
	/** Phrases that go on from here and are not yet sorted. */
	#waiting: Phrase<Value>[] = [];
	#children: Map<string, BurstNode<Value>> | undefined;

	constructor(depth: number, join: (before: Value, after: Value) => Value) {
		this.#depth = depth;
		this.#join = join;
	}

	add(phrase: Phrase<Value>): void {
		if (phrase.path.length > this.#depth) this.#waiting.push(phrase);
		else this.value = this.value === undefined ? phrase.value : this.#join(this.value, phrase.value);
	}

	next(step: string): BurstNode<Value> | undefined {
		if (this.#waiting.length > 0) this.#burst();
		return this.#children?.get(step);
	}

	#burst(): void {
		this.#children ??= new Map();
		for (const phrase of this.#waiting) {
			const step = phrase.path[this.#depth] as string;
			let child = this.#children.get(step);
			if (!child) {
				child = new BurstNode(this.#depth + 1, this.#join);
				this.#children.set(step, child);
			}
			child.add(phrase);
		}
		this.#waiting = [];
	}
}
