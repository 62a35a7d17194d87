/** The origins that PUBLIC_ORIGIN names, parted by commas. @throws TypeError when one is no address. */
export function publicOriginsFromEnvironment(value = process.env.PUBLIC_ORIGIN ?? process.env.ORIGIN ?? ""): string[] {
	return value
		.split(",")
		.map((origin) => origin.trim())
		.filter(Boolean)
		.map((origin) => new URL(origin).origin);
}
