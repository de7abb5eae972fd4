// The page that leads to the decks: its language, and light or dark for all of them.
import "../twins/switch.js";
import { followState } from "../site/language.js";
import { offerLooks } from "../site/looks.js";

followState();
offerLooks();
