// One language's list for the search (search.js listens for it), written in when the site is built. As a script it can be
// fetched without a server, which a file of data cannot.
document.dispatchEvent(new CustomEvent("course-search-list", { detail: "LIST" }));
