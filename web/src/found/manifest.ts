import type { Locale } from "goodcry";
import { inLocale } from "../address/locale.ts";
import type { Words } from "../words/en.ts";

/** The web manifest: the site as something to install. */
export function writeManifest(locale: Locale, { site, plan }: Words): string {
	const icon = (size: number, purpose: "any" | "maskable") => ({
		src: purpose === "any" ? `/icon-${size}.png` : `/icon-maskable-${size}.png`,
		sizes: `${size}x${size}`,
		type: "image/png",
		purpose,
	});
	return JSON.stringify({
		id: inLocale("/", locale),
		name: site.name,
		description: site.description,
		lang: locale,
		start_url: inLocale("/", locale),
		scope: "/",
		display: "minimal-ui",
		background_color: "#f5eee1",
		theme_color: "#f5eee1",
		icons: [
			{ src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
			icon(192, "any"),
			icon(512, "any"),
			icon(512, "maskable"),
		],
		shortcuts: [{ name: plan.title, url: inLocale("/plan", locale) }],
	});
}
