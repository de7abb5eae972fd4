// On a page of the site all elements of a lesson come at once: they wake in slices, and a slow phone answers in between.
import { wakeInSlices } from "../twins/waking.js";

wakeInSlices(12); // milliseconds
