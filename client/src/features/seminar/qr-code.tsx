import { useEffect, useMemo, useState } from 'react';

type Encode = typeof import('uqr').encode;

interface Encoder {
  readonly encode: Encode | undefined;
  /** After an update its code can be gone. */
  readonly isFailed: boolean;
}

/** What draws codes, fetched once for all codes of a page. */
export function useEncoder(): Encoder {
  const [encode, setEncode] = useState<Encode>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    import('uqr').then(
      (fetched) => setEncode(() => fetched.encode),
      () => setFailed(true),
    );
  }, []);
  return { encode, isFailed };
}

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly encode: Encode | undefined;
}

/** A code for a camera, black on white whatever the scheme: many cameras read no other. */
export function QrCode({ text, label, encode }: QrCodeProps) {
  const drawn = useMemo(() => {
    if (!encode) return undefined;
    const { data, size } = encode(text, { ecc: 'M', border: 3 });
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
    return { path, size };
  }, [text, encode]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${drawn?.size ?? 1} ${drawn?.size ?? 1}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      {drawn && <path d={drawn.path} fill="#000" />}
    </svg>
  );
}
