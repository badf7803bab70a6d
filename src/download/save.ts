/** The browser fetches a saved blob after the click's own task; then its memory is freed. Milliseconds. */
const KEPT = 60_000;

/** Hands a file to the reader's downloads. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
