/** The message files of this language, each fetched when a screen asks for it. */
export default import.meta.glob('../en/*.json', { import: 'default' });
