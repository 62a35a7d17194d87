import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./commands.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const places = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/snap/bin/chromium",
	"/opt/google/chrome/chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium or Chrome for the browser tests: the one that `CHROMIUM_PATH` names, else the one that is
 * installed, else, for root on Debian, the one that apt-get installs now.
 *
 * @returns {Promise<string | undefined>} its path; undefined when there is none
 */
export async function findOrInstallChromium() {
	return process.env.CHROMIUM_PATH ?? installed() ?? (await installFromDebian());
}

function installed() {
	const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places].find((path) => existsSync(path));
}

async function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
	console.log("Installing Debian’s chromium for the browser tests …");
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update"], { env, quiet: true });
	await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, quiet: true });
	return installed();
}
