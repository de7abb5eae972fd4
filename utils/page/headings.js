// The headings of a lesson's sections, in a notebook and in an exported page.

export const HEADING = ":is(.jp-MarkdownOutput, .jp-RenderedMarkdown) h2";
