/** happy-dom loads no frame, and says so at length, once for each. Call it in files that hang frames into a page. */
export function quietFrames(): void {
  const { prototype } = HTMLIFrameElement;
  const connected = Object.getOwnPropertySymbols(prototype).find(({ description }) => description === 'connectedToDocument');
  if (connected === undefined) throw new Error('happy-dom hangs frames otherwise now');
  Object.defineProperty(prototype, connected, { value: () => {}, configurable: true });
}
