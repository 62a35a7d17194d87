import { createApp } from "@goodcry/server";
import { siteHandle } from "./site-handle.ts";

/** The site, with the whole server behind it. */
export const handle = siteHandle(createApp());
