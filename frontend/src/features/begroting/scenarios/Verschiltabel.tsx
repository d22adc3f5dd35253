import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Begrotingsvergelijking,
  Totaal,
  Totaalverschil,
  Verschilreeks,
} from '../../../lib/api';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Scenarios.module.css';
import { formatProcent, formatVerschil } from './verschil';

type Namen = Record<'oud' | 'nieuw', string>;

interface Props {
  vergelijking: Begrotingsvergelijking;
  namen: Namen;
}

/** Per thema and year both totals, and what lies between them. */
export function Verschiltabel({ vergelijking, namen }: Props) {
  const { t } = useTranslation();
  const { jaren, themas, samen } = vergelijking;
  return (
    <>
      <p className="stil lopend">{t('vergelijking.tabelUitleg', { ...namen })}</p>
      {/* The table scrolls sideways on a small screen, so the keyboard must be able to get into it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={stijl.rol} role="region" aria-label={t('vergelijking.tabel')} tabIndex={0}>
        <table className={klassen('utrecht-table', stijl.tabel)}>
          <caption className="alleen-voorlezen">{t('vergelijking.tabel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('vergelijking.reeks')}</th>
              {jaren.map((jaar) => (
                <th key={jaar} scope="col">
                  {jaar}
                </th>
              ))}
              <th scope="col">{t('vergelijking.totaal')}</th>
            </tr>
          </thead>
          {themas.map(({ thema, reeks }) => (
            <Groep
              key={thema.code}
              naam={<Nederlands>{thema.naam}</Nederlands>}
              reeks={reeks}
              namen={namen}
              kolommen={jaren.length + 2}
            />
          ))}
          <Groep
            naam={<span>{t('vergelijking.samen')}</span>}
            reeks={samen}
            namen={namen}
            kolommen={jaren.length + 2}
          />
        </table>
      </div>
      <p className="stil lopend">{t('vergelijking.geenProcent')}</p>
    </>
  );
}

interface Groepprops {
  naam: ReactNode;
  reeks: Verschilreeks;
  namen: Namen;
  kolommen: number;
}

function Groep({ naam, reeks, namen, kolommen }: Groepprops) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const alle = [...reeks.perJaar, reeks.totaal];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={kolommen} className={stijl.thema}>
          {naam}
        </th>
      </tr>
      {(['oud', 'nieuw'] as const).map((kant) => (
        <tr key={kant}>
          <th scope="row">{namen[kant]}</th>
          {alle.map((een, i) => (
            <td key={i}>
              <Som totaal={een[kant]} />
            </td>
          ))}
        </tr>
      ))}
      <tr className={stijl.verschil}>
        <th scope="row">{t('vergelijking.verschil')}</th>
        {alle.map((een, i) => (
          <td key={i}>
            {formatVerschil(een.verschil, taal)}
            <Procent verschil={een} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Procent({ verschil: { procent } }: { verschil: Totaalverschil }) {
  const { taal } = useTaal();
  return procent === null ? null : (
    <>
      {' '}
      <span className={stijl.procent}>{formatProcent(procent, taal)}</span>
    </>
  );
}

/** A total never hides a PM. */
function Som({ totaal }: { totaal: Totaal }) {
  const { taal } = useTaal();
  return (
    <>
      {formatBedrag(totaal.bedrag, taal)}
      {totaal.aantalPm > 0 && <span className={stijl.pm}> + {totaal.aantalPm} PM</span>}
    </>
  );
}
