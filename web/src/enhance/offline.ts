const address = "/service-worker.js";

/** Offers to keep the site and the catalogue on this device, so that asking works without a network. */
export function keepOffline(): void {
	const box = document.querySelector<HTMLElement>("[data-offline]");
	const keepButton = box?.querySelector<HTMLButtonElement>("[data-keep]");
	const forgetButton = box?.querySelector<HTMLButtonElement>("[data-forget]");
	const status = box?.querySelector<HTMLElement>("[role=status]");
	if (!box || !keepButton || !forgetButton || !status || !("serviceWorker" in navigator)) return;

	const show = (isKept: boolean, text: string | undefined): void => {
		keepButton.hidden = isKept;
		forgetButton.hidden = !isKept;
		status.textContent = text ?? "";
		box.hidden = false;
	};
	const keep = async (): Promise<void> => {
		keepButton.disabled = true;
		status.textContent = status.dataset.keeping ?? "";
		const isKept = await register();
		keepButton.disabled = false;
		show(isKept, isKept ? status.dataset.kept : status.dataset.failed);
	};
	keepButton.addEventListener("click", keep);
	forgetButton.addEventListener("click", async () => {
		await forgetAll();
		show(false, "");
		keepButton.focus();
	});
	const isOnline = navigator.onLine && box.dataset.madeHere === undefined;
	navigator.serviceWorker.getRegistration(address).then((found) => {
		const isKept = found?.active !== undefined && found.active !== null;
		show(isKept, isKept ? (isOnline ? status.dataset.kept : status.dataset.here) : "");
		// Whoever installs the site wants it to start in a tunnel, too.
		if (!isKept && !matchMedia("(display-mode: browser)").matches) keep();
	});
}

/** Whether the worker has everything that it needs and runs. */
async function register(): Promise<boolean> {
	try {
		const registration = await navigator.serviceWorker.register(address);
		const worker = registration.installing ?? registration.waiting ?? registration.active;
		return worker !== null && (await runs(worker));
	} catch {
		return false;
	}
}

function runs(worker: ServiceWorker): Promise<boolean> {
	return new Promise((resolve) => {
		const look = (): void => {
			if (worker.state === "activated") resolve(true);
			if (worker.state === "redundant") resolve(false);
		};
		worker.addEventListener("statechange", look);
		look();
	});
}

async function forgetAll(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration(address);
	await registration?.unregister();
	for (const name of await caches.keys()) if (name.startsWith("goodcry-")) await caches.delete(name);
}
