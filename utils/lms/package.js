// The one script of a lesson in a package for a learning platform: what the platform keeps is taken up before anything on
// the page wakes, and then the page is that of the site.
import "./scorm.js";
import "../site/site.js";
