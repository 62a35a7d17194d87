import { applyLimits, carryLimits, keepLimits } from "./limits.ts";
import { keepTheme } from "./theme.ts";
import { submitOnEnter } from "./wish.ts";

// The only script of the site. Everything works without it.
keepTheme();
keepLimits();
applyLimits();
carryLimits();
submitOnEnter();
