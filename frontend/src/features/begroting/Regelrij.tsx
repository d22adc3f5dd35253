import { useTranslation } from 'react-i18next';
import type { Begrotingsregel, Geld, Totaal } from '../../lib/api';
import { formatSom, telOp } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Begrotingstabel.module.css';
import { Betaalt } from './Betaalt';
import { Cel } from './Cel';
import { regelAnker } from './useNaarRegel';
import { cellenPerJaar, isBaten, type Maat, totaalVanCel } from './maten';

interface Props {
  agenda: string;
  regel: Begrotingsregel;
  maat: Maat;
  jaren: number[];
  telLeeg: boolean;
  /** Where the row does not stand under its thema. */
  thema: string | undefined;
}

const aantalLeeg = (cellen: Geld[]) => cellen.filter(({ soort }) => soort === 'leeg').length;

/** One budget line: a cell per year, with its people and source, and under it the acties it pays for. */
export function Regelrij({ agenda, regel, maat, jaren, telLeeg, thema }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { onderdeel, fte, geldbron, taakveld, acties } = regel;
  const perJaar = cellenPerJaar(regel, maat);
  const som = (cellen: Geld[]): Totaal => telOp(cellen.map(totaalVanCel));
  const totaal = regel.reeksen?.[maat].totaal ?? (maat === 'begroot' ? regel.totaal : null);
  return (
    <>
      <tr className={stijl.regel} id={regelAnker(regel.id)} tabIndex={-1}>
        <th scope="row">
          <Nederlands>{onderdeel}</Nederlands>
          <span className={stijl.bij}>
            {thema !== undefined && <Nederlands>{thema}</Nederlands>}
            {fte !== null && <span>{t('stap.fte', { fte: formatGetal(fte, taal) })}</span>}
            {thema === undefined && geldbron !== null && <Nederlands>{geldbron.naam}</Nederlands>}
            {taakveld !== null && <span>{t('begroting.taakveld', { code: taakveld })}</span>}
            {isBaten(regel) && <span>{t('regelsoort.baten')}</span>}
            {regel.aard && <span>{t(`regelaard.${regel.aard}`)}</span>}
          </span>
        </th>
        {perJaar.map((cellen, i) => (
          <Cel
            key={jaren[i]}
            tekst={formatSom(regel.reeksen?.[maat].perJaar[i] ?? som(cellen), cellen, taal)}
            half={cellen.length === 2 && aantalLeeg(cellen) === 1}
          />
        ))}
        <Cel
          tekst={formatSom(totaal ?? som(perJaar.flat()), perJaar.flat(), taal)}
          leeg={telLeeg ? aantalLeeg(perJaar.flat()) : 0}
        />
      </tr>
      {acties.length > 0 && (
        <tr className={stijl.betaalt}>
          <td colSpan={jaren.length + 2}>
            <Betaalt agenda={agenda} regel={regel} />
          </td>
        </tr>
      )}
    </>
  );
}
