import type { UrlParam } from '../../lib/url-state';

/**
 * What of a closed list is brought out, in the order of the list; none in particular means all of it. Written as
 * what is chosen or, where that is shorter, as what is not: `liens=!FUNDING`.
 */
export function emphasisParam<C extends string>(name: string, codes: readonly C[]): UrlParam<readonly C[]> {
  return {
    name,
    read: (text) => {
      const without = text?.startsWith('!') ?? false;
      const asked = new Set((text ?? '').replace(/^!/, '').split(','));
      const chosen = codes.filter((code) => asked.has(code) !== without);
      return chosen.length === codes.length ? [] : chosen;
    },
    write: (value) => {
      const chosen = codes.filter((code) => value.includes(code));
      if (chosen.length === 0 || chosen.length === codes.length) return null;
      const rest = codes.filter((code) => !value.includes(code));
      return rest.length < chosen.length ? `!${rest.join(',')}` : chosen.join(',');
    },
  };
}

/** Several texts that no closed list knows; what is shown decides which of them mean something. */
export function textsParam(name: string): UrlParam<readonly string[]> {
  return {
    name,
    read: (text) => (text ? [...new Set(text.split(','))].filter(Boolean) : []),
    write: (value) => (value.length === 0 ? null : value.join(',')),
  };
}

/** One of a list taken out of what is brought out, or put back; when the last goes, all are back. */
export function toggled<C extends string>(codes: readonly C[], chosen: readonly C[], code: C): readonly C[] {
  const now = chosen.length === 0 ? codes : chosen;
  const next = now.includes(code) ? now.filter((one) => one !== code) : [...now, code];
  return next.length === codes.length ? [] : next;
}
