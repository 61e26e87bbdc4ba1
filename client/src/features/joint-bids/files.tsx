import { IconFileTypeDocx } from '@tabler/icons-react';
import { useTexts } from '../../lib/i18n';
import classes from './joint-bids.module.css';
import { texts } from './texts';
import { useDoing } from './use-doing';

/** Papers that are prepared from what the room knows: files to finish by hand. */
export function Files() {
  const t = useTexts(texts);
  const { room } = useDoing();
  const files = [
    { paper: 'dc1', label: t.file.dc1 },
    ...room.members.map(({ actor }) => ({ paper: `dc2-${actor.slug}`, label: t.file.dc2(actor.name) })),
    { paper: 'convention', label: t.file.agreement },
  ];
  return (
    <ul className={classes.files}>
      {files.map(({ paper, label }) => (
        <li key={paper}>
          <a href={`/pieces/groupement/${room.slug}/${paper}.docx`} download>
            <IconFileTypeDocx size={18} aria-hidden /> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
