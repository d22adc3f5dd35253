import { useTranslation } from 'react-i18next';
import type { Fout } from '../motor/bewerking';
import { raakt } from '../motor/pad';
import { Nederlands } from '../../ui/basis/Nederlands';

interface Props {
  fout: Fout;
  /** Names (or paths) of the fields it stands beside, as in the contract. */
  namen: string[];
}

/** Why the server refused it: in its own words about this field, or about the whole. */
export function Foutzin({ fout, namen }: Props) {
  const { t } = useTranslation();
  const zinnen = Object.entries(fout.velden)
    .filter(([pad]) => namen.some((naam) => raakt(pad, naam)))
    .map(([, zin]) => zin);
  if (zinnen.length > 0) return <Nederlands>{zinnen.map(zonderVeldnaam).join(' ')}</Nederlands>;
  if (fout.status === 404 || fout.status === 410) return t('bewerken.fout.weg');
  if (fout.status === 403) return t('bewerken.fout.magNiet');
  return fout.detail === null ? (
    t('bewerken.fout.geweigerd')
  ) : (
    <Nederlands>{fout.detail}</Nederlands>
  );
}

/** The API begins with the name of the field in the message; on the screen the sentence stands beside it. */
const zonderVeldnaam = (zin: string): string => zin.replace(/^'\w+'/, 'Dit');
