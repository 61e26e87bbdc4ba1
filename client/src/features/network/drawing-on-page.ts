/** What listens to the keys of the drawing, where there is one. */
export const drawingOnPage = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#network-drawing [role="application"]');
