import { AppError, type Critique, type Engine, type Facet } from "goodcry";
import type { GivenCritique } from "./shapes/critique-shape.ts";

/**
 * A critique that is given by facet, or in words: what an offered step is called, "more hope", "less dark", "funnier", in
 * English or Korean, with "@slug" behind it to step from a drama.
 * @throws AppError `bad-input` when the words name no step
 */
export function readCritique(given: GivenCritique, engine: Engine): Critique {
	if (typeof given !== "string") return given;
	const [, words = "", from] = /^(.*?)\s*(?:@\s*([\w-]+))?\s*$/s.exec(given) ?? [];
	const step = byLabel(words, engine) ?? bySign(words, engine) ?? byReading(words, engine);
	if (!step) {
		throw new AppError(
			"bad-input",
			`“${given}” names no step.`,
			'Say it like "less dark", "funnier" or "more hope", use a label that an answer offers, or give {"toward": "dark", "step": -1}.',
		);
	}
	return { ...step, ...(from ? { from } : {}) };
}

type Step = Pick<Critique, "toward" | "step">;

/** The words by which steps are offered. */
function byLabel(words: string, { vocabulary }: Engine): Step | null {
	const said = fold(words);
	for (const [toward, { more, less }] of Object.entries(vocabulary.record.critiques ?? {})) {
		if (fold(more.en) === said || fold(more.ko) === said) return { toward, step: 1 };
		if (fold(less.en) === said || fold(less.ko) === said) return { toward, step: -1 };
	}
	return null;
}

/** "more X", "less X", "+X", "-X", "X 더", "덜 X", where X is a facet's id or label. */
function bySign(words: string, engine: Engine): Step | null {
	const [, sign, name = ""] = /^(more|less|fewer|\+|-|더|덜)\s*(?:about\s+)?(.+)$/i.exec(words.trim()) ?? [];
	const facet = sign === undefined ? null : facetOf(name, engine);
	return facet && { toward: facet.id, step: /^(less|fewer|-|덜)$/i.test(sign ?? "") ? -1 : 1 };
}

function facetOf(name: string, { vocabulary }: Engine): Facet | null {
	const said = fold(name);
	const labelled = vocabulary.facets.find(({ label }) => fold(label.en) === said || fold(label.ko) === said);
	return vocabulary.resolve(name) ?? labelled ?? null;
}

/** As a wish would be read: what is wanted is more of it, what is refused less. */
function byReading(words: string, engine: Engine): Step | null {
	const { wants, avoids, limits } = engine.read(words);
	const [wanted] = wants;
	if (wanted) return { toward: wanted.facet, step: 1 };
	const refused = avoids[0] ?? limits[0];
	return refused ? { toward: refused.facet, step: -1 } : null;
}

function fold(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.normalize("NFC")
		.replace(/[\s-]+/g, " ");
}
