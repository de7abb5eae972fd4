// What an element holds (page/held.js listens for it), written in when the site is built.
document.dispatchEvent(new CustomEvent("course-held", { detail: ["FILE", "TEXT"] }));
