export { type AppOptions, createApp } from "./http/app.ts";
export type { BrowseVocabularyAnswer } from "./operations/browse-vocabulary.ts";
export type { FindDramasAnswer } from "./operations/find-dramas.ts";
export type { GetDramaAnswer } from "./operations/get-drama.ts";
export type { InferProfileAnswer } from "./operations/infer-profile.ts";
export type { ReadArticleAnswer } from "./operations/read-article.ts";
export type { ReadQueryAnswer } from "./operations/read-query.ts";
export type { SimilarDramasAnswer } from "./operations/similar-dramas.ts";
