import { keepDramas, showKeptDramas } from "./kept-dramas.ts";
import { keepLimits, showWhatIsLeft } from "./limits.ts";
import { closeMenu } from "./menu.ts";
import { keepOffline } from "./offline.ts";
import { readWhileTyping } from "./reading.ts";
import { rememberRungs } from "./rungs.ts";
import { sendOnce } from "./send-once.ts";
import { suggestWhileTyping } from "./suggestions.ts";
import { keepTheme } from "./theme.ts";
import { submitOnEnter } from "./wish.ts";

// The only script of the site. Everything works without it.
keepTheme();
keepOffline();
keepLimits();
showWhatIsLeft();
closeMenu();
suggestWhileTyping();
readWhileTyping();
submitOnEnter();
sendOnce();
rememberRungs();
keepDramas();
void showKeptDramas();
