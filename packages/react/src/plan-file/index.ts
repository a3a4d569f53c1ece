export { downloadFile, type FileToSave } from './download.js';
export { planFileName } from './file-name.js';
