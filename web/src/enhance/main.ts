import { applyLimits, carryLimits, keepLimits } from "./limits.ts";
import { keepOffline } from "./offline.ts";
import { keepTheme } from "./theme.ts";
import { submitOnEnter } from "./wish.ts";

// The only script of the site. Everything works without it.
keepTheme();
keepOffline();
keepLimits();
applyLimits();
carryLimits();
submitOnEnter();
