// The one script of the course: make page builds it into page/built/course.js. Every element it knows wakes by itself.
import "./twins/switch.js";
import "./activities/elements.js";
import "./labs/elements.js";
import "./plan/elements.js";
import "./survey/elements.js";
import "./page/narrow.js";
import "./page/exported.js";
import "./page/landing.js";
import "./page/place.js";
import "./page/way_back.js";
