import { createApp } from "@goodcry/server";
import { keepPages } from "./page-cache.ts";
import { siteHandle } from "./site-handle.ts";

/** The site, with the whole server behind it. */
export const handle = keepPages(siteHandle(createApp()));
