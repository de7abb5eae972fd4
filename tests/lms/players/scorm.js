// A learning platform for the tests: scorm-again plays SCORM 1.2; what it holds is what a platform remembers.
import { Scorm12API } from "./scorm_again.js";

const page = /** @type {any} */ (globalThis);
page.API = new Scorm12API({ autocommit: false, logLevel: 5 });
