import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Begrotingsregel } from '../../lib/api';
import { formatGeld, formatSom } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';

interface Props {
  agenda: string;
  regel: Begrotingsregel;
  jaren: number[];
}

/** One budget line: a cell per year, with its people, its source and the acties it pays for. */
export function Regelrij({ agenda, regel, jaren }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <tr className={stijl.regel}>
      <th scope="row">
        <Nederlands>{regel.onderdeel}</Nederlands>
        <span className={stijl.bij}>
          {regel.fte !== null && (
            <span>{t('stap.fte', { fte: formatGetal(regel.fte, taal) })}</span>
          )}
          {regel.geldbron !== null && <Nederlands>{regel.geldbron.naam}</Nederlands>}
          {regel.taakveld !== null && (
            <span>{t('begroting.taakveld', { code: regel.taakveld })}</span>
          )}
        </span>
        {regel.acties.length > 0 && (
          <Nederlands als="ul" className={stijl.acties} aria-label={t('begroting.betaalt')}>
            {regel.acties.map(({ id, wat }) => (
              <li key={id}>
                <Link to={adressen.actie(agenda, id)}>{wat}</Link>
              </li>
            ))}
          </Nederlands>
        )}
      </th>
      {regel.cellen.map((cel, i) => (
        <Cel key={jaren[i]} tekst={formatGeld(cel, taal)} />
      ))}
      <Cel tekst={formatSom(regel.totaal, regel.cellen, taal)} />
    </tr>
  );
}
