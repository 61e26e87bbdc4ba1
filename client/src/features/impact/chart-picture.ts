const copied = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor'];
const MARGIN = 16;
const LINE = 18;
/** Characters that fit into a hundred pixels of the small print. */
const PER_HUNDRED = 15;

/**
 * A drawing of the page as a file of its own: with the colours that it has on the screen, its title above and its
 * notes below. A picture leaves its page, and must say by itself what it shows and whether it is invented.
 */
export function chartAsSvg(chart: SVGSVGElement, title: string, notes: readonly string[]): string {
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const [from, to] = [chart, copy].map((one) => [...one.querySelectorAll('*')]);
  from?.forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of copied) to?.[at]?.setAttribute(name, style.getPropertyValue(name));
    to?.[at]?.removeAttribute('class');
  });
  const style = getComputedStyle(chart);
  const [ink, paper] = [style.color, paperUnder(chart)];
  const most = Math.floor(((width + 2 * MARGIN) / 100) * PER_HUNDRED);
  const heading = wrapped(title, Math.floor(most * 0.8));
  const small = notes.flatMap((note) => wrapped(note, most));
  const top = MARGIN + heading.length * LINE + 6;
  const total = top + height + small.length * LINE + MARGIN;
  const text = (line: string, y: number, size: number, weight: number) =>
    `<text x="${MARGIN}" y="${y}" fill="${ink}" font-family="sans-serif" font-size="${size}" font-weight="${weight}">${escaped(line)}</text>`;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  copy.removeAttribute('class');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * MARGIN}" height="${total}" viewBox="0 0 ${width + 2 * MARGIN} ${total}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...heading.map((line, at) => text(line, MARGIN + 12 + at * LINE, 15, 600)),
    new XMLSerializer().serializeToString(copy),
    ...small.map((line, at) => text(line, top + height + 14 + at * LINE, 12, 400)),
    '</svg>',
  ].join('\n');
}

/** Text in lines of so many characters at most, broken between words. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The first colour under an element that is not see-through. */
function paperUnder(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return '#fff';
}
