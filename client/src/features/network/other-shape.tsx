import classes from './legend.module.css';

const outlines = {
  POLE: 'M5.5 1.5H14.5L18.5 5.5V14.5L14.5 18.5H5.5L1.5 14.5V5.5Z',
  PLACE: 'M2 3.5Q10 0 18 3.5Q19.5 10 18 16.5Q10 20 2 16.5Q0.5 10 2 3.5Z',
  BODY: 'M1.5 2.5H18.5L15.5 10L18.5 17.5H1.5L4.5 10Z',
  PERSON: 'M2.5 3.5Q2.5 2.5 3.5 2.5H13L18.5 10L13 17.5H3.5Q2.5 17.5 2.5 16.5Z',
} as const;

/** The hollow shape that stands for what is no actor in the drawing. Decoration: the word stands beside it. */
export function OtherShape({ kind }: { readonly kind: keyof typeof outlines }) {
  return (
    <svg width={16} height={16} viewBox="0 0 20 20" aria-hidden="true" className={classes.hollow}>
      <path d={outlines[kind]} />
    </svg>
  );
}
