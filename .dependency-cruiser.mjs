// Which file may import which: engine <- catalogue <- server <- web, one way, and no cycles.
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: "no-cycles",
			comment: "Files that import each other cannot be read one at a time.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "engine-imports-nothing",
			comment: "The engine runs in a browser and has no dependency: only its own files.",
			severity: "error",
			from: { path: "^engine/src/", pathNot: "\\.test\\.ts$" },
			to: { pathNot: "^engine/src/" },
		},
		{
			name: "engine-tests-stay-below",
			severity: "error",
			from: { path: "^engine/" },
			to: { path: "^(catalogue|server|web|benchmarks|e2e|scripts)/" },
		},
		{
			name: "catalogue-stays-below",
			comment: "The catalogue knows the engine, never the server or the site.",
			severity: "error",
			from: { path: "^catalogue/" },
			to: { path: "^(server|web|benchmarks|e2e|scripts)/" },
		},
		{
			name: "server-stays-below",
			comment: "The server knows the engine and the catalogue, never the site.",
			severity: "error",
			from: { path: "^server/" },
			to: { path: "^(web|benchmarks|e2e|scripts)/" },
		},
		{
			name: "web-has-no-private-door",
			comment:
				"The site reads the public API. Only its hooks mount the server, or what of it runs in a browser; types are free, and so are the renderers of Markdown, one of strangers and one of our own documents, and what cuts and decodes texts and takes out of them what spoils, pure functions.",
			severity: "error",
			from: { path: "^web/src/", pathNot: "^web/src/(hooks\\.server|offline/hooks)\\.ts$|\\.test\\.ts$" },
			to: {
				path: "^(engine|catalogue|server)/",
				pathNot:
					"^server/src/(markdown/(render-(markdown|document)|beginning-of)|articles/(decode-text|fold-spoilers))\\.ts$",
				dependencyTypesNot: ["type-only"],
			},
		},
		{
			name: "packages-by-their-door",
			comment:
				"Another workspace is reached through its package name, which leads to src/index.ts; the catalogue has a second door, its compiler, and the server one for the browser and five to what it does with texts alone.",
			severity: "error",
			from: { path: "^(engine|catalogue|server|web)/" },
			to: {
				path: "^(engine|catalogue|server|web)/src/",
				pathNot: [
					"^$1/",
					"^(engine|catalogue|server)/src/index\\.ts$",
					"^catalogue/src/compiler\\.ts$",
					"^server/src/(offline|markdown/(render-(markdown|document)|beginning-of)|articles/(decode-text|fold-spoilers))\\.ts$",
				],
			},
		},
		{
			name: "nothing-imports-tests",
			severity: "error",
			from: { pathNot: "\\.test\\.ts$" },
			to: { path: "\\.test\\.ts$" },
		},
		{
			name: "declared-packages-only",
			comment: "A package that is imported is in a package.json.",
			severity: "error",
			from: { path: "^(engine|catalogue|server|web)/src/", pathNot: "\\.test\\.ts$" },
			to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
		},
		{
			name: "everything-resolves",
			severity: "error",
			from: {},
			to: { couldNotResolve: true, pathNot: "^(virtual:|\\$app/|\\$env/|\\./\\$types)" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "(^|/)(dist|build|\\.svelte-kit)/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "node", "svelte", "default", "types"],
			extensions: [".ts", ".js", ".mjs", ".svelte", ".json"],
		},
	},
};
