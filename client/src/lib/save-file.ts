/** Milliseconds after which a file is let go of: Safari begins to read it only some time after the click. */
const HELD = 60_000;

/** Hands a file to the person. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const isAddress = typeof content === 'string' && content.startsWith('data:');
  const address = isAddress ? content : URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  if (!isAddress) setTimeout(() => URL.revokeObjectURL(address), HELD);
}
