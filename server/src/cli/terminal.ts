import { type Page, terminalPage } from "../text/page.ts";

/** Where a command reads and writes; tests hand in one of their own. */
export interface Terminal {
	readonly page: Page;
	/** The folder from which relative paths count. */
	readonly folder: string;
	write(text: string): void;
	complain(text: string): void;
	/** Everything on standard input. */
	readInput(): Promise<Uint8Array>;
}

const narrowest = 80;

/** The terminal of this process. Colours only where a person looks, and never with NO_COLOR. */
export function processTerminal(): Terminal {
	const { stdout, stderr, stdin, env } = process;
	const isColoured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
	endQuietlyWithReader();
	return {
		page: terminalPage(stdout.columns || narrowest, isColoured),
		folder: folderOfPerson(),
		write: (text) => void stdout.write(`${text}\n`),
		complain: (text) => void stderr.write(`${text}\n`),
		async readInput() {
			if (stdin.isTTY) stderr.write("Type or paste the text, then end it with Ctrl+D on a line of its own.\n");
			const chunks: Uint8Array[] = [];
			for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
			return Buffer.concat(chunks);
		},
	};
}

/** npx runs a command from the nearest package, and says in INIT_CWD where the person stands. */
function folderOfPerson(): string {
	const { npm_lifecycle_event: startedBy, INIT_CWD: standsIn } = process.env;
	return startedBy === "npx" && standsIn ? standsIn : process.cwd();
}

/** `goodcry find … | head -1` closes our output before we are done; that is no failure. */
function endQuietlyWithReader(): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
		process.exit(0);
	});
}
