import { createApp } from "@goodcry/server";
import { keepPages } from "./page-cache.ts";
import { siteFetch, siteHandle } from "./site-handle.ts";

const app = createApp();

/** The site, with the whole server behind it. */
export const handle = keepPages(siteHandle(app));

/** What pages ask of the API. */
export const handleFetch = siteFetch(app);
