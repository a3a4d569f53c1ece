/** Word files. It loads `docx`, an optional peer, when the first file is asked for. */
export * from './export/docx.js';
