/** Hands a file to the browser's downloads. Nothing is sent anywhere. */
export function saveFile(file: Blob, name: string, within: Document): void {
  const link = within.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
