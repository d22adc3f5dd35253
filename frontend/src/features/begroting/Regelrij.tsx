import { useTranslation } from 'react-i18next';
import type { Begrotingsregel } from '../../lib/api';
import { formatGeld, formatSom } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { useLeesadressen } from '../../lib/leesadressen';
import { LinkOfTekst } from '../../ui/basis/LinkOfTekst';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Begrotingstabel.module.css';
import { Cel } from './Cel';

interface Props {
  agenda: string;
  regel: Begrotingsregel;
  jaren: number[];
}

/** One budget line: a cell per year, with its people and source, and under it the acties it pays for. */
export function Regelrij({ agenda, regel, jaren }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const lees = useLeesadressen();
  const { onderdeel, fte, geldbron, taakveld, acties, cellen, totaal } = regel;
  return (
    <>
      <tr className={stijl.regel}>
        <th scope="row">
          <Nederlands>{onderdeel}</Nederlands>
          <span className={stijl.bij}>
            {fte !== null && <span>{t('stap.fte', { fte: formatGetal(fte, taal) })}</span>}
            {geldbron !== null && <Nederlands>{geldbron.naam}</Nederlands>}
            {taakveld !== null && <span>{t('begroting.taakveld', { code: taakveld })}</span>}
          </span>
        </th>
        {cellen.map((cel, i) => (
          <Cel key={jaren[i]} tekst={formatGeld(cel, taal)} />
        ))}
        <Cel tekst={formatSom(totaal, cellen, taal)} />
      </tr>
      {acties.length > 0 && (
        <tr className={stijl.betaalt}>
          <td colSpan={jaren.length + 2}>
            <div className={stijl.acties}>
              <span className="stil">{t('begroting.betaalt')}</span>
              <Nederlands als="ul">
                {acties.map(({ id, wat }) => (
                  <li key={id}>
                    <LinkOfTekst to={lees.actie(agenda, id)}>{wat}</LinkOfTekst>
                  </li>
                ))}
              </Nederlands>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
