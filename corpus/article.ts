/**
 * Raw text -> article: words and where they come from. The words are never changed; only markup, repeated
 * titles and navigation fall away, and what says where the text comes from becomes provenance.
 */
export { parseMarkdown } from './article/markdown.ts';
export { ArticleError, articleFromPieces } from './article/pieces.ts';
export { parseText } from './article/text.ts';
