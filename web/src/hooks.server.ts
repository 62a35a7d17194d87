import { createServer } from "@goodcry/server";
import { askHere } from "./api/ask-api.ts";
import { keepPages } from "./page-cache.ts";
import { siteFetch, siteHandle } from "./site-handle.ts";

const { app, ask } = createServer();
askHere(ask);

/** The site, with the whole server behind it. */
export const handle = keepPages(siteHandle(app, (html) => html));

/** What pages ask of the API. */
export const handleFetch = siteFetch(app);
