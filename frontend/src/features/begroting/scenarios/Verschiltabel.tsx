import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Begrotingsvergelijking, Verschilreeks } from '../../../lib/api';
import { formatTotaal } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { getal, Tabel } from '../../../ui/basis/Tabel';
import stijl from './Scenarios.module.css';
import { formatProcent, formatVerschil } from './verschil';

const KANTEN = ['baten', 'saldo'] as const;

type Namen = Record<'oud' | 'nieuw', string>;

interface Props {
  vergelijking: Begrotingsvergelijking;
  namen: Namen;
}

/** Per thema and year both totals, and what lies between them. */
export function Verschiltabel({ vergelijking, namen }: Props) {
  const { t } = useTranslation();
  const { jaren, themas, samen } = vergelijking;
  const groepen = [
    ...themas.map(({ thema, reeks }) => ({
      sleutel: thema.code,
      naam: <Nederlands>{thema.naam}</Nederlands>,
      reeks,
    })),
    { sleutel: 'samen', naam: <span>{t('vergelijking.samen')}</span>, reeks: samen },
  ];
  return (
    <>
      <p className="stil lopend">{t('vergelijking.tabelUitleg', { ...namen })}</p>
      <Tabel
        naam={t('vergelijking.tabel')}
        className={stijl.tabel}
        kolommen={[
          t('vergelijking.reeks'),
          ...jaren.map((jaar) => getal(jaar)),
          getal(t('begroting.totaal')),
        ]}
      >
        {groepen.map(({ sleutel, naam, reeks }) => (
          <Fragment key={sleutel}>
            <Groep namen={namen} naam={naam} reeks={reeks} kant={reeks.baten ? 'lasten' : null} />
            {KANTEN.map(
              (kant) =>
                reeks[kant] && (
                  <Groep key={kant} namen={namen} naam={naam} reeks={reeks[kant]} kant={kant} />
                ),
            )}
          </Fragment>
        ))}
      </Tabel>
      <p className="stil lopend">{t('vergelijking.geenProcent')}</p>
    </>
  );
}

interface Groepprops {
  naam: ReactNode;
  reeks: Verschilreeks;
  namen: Namen;
  /** Which side it is of, where there is more than one. */
  kant: 'lasten' | 'baten' | 'saldo' | null;
}

function Groep({ naam, reeks, namen, kant }: Groepprops) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const alle = [...reeks.perJaar, reeks.totaal];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={alle.length + 1} className={stijl.thema}>
          {naam}
          {kant && ` (${t(`begroting.kanten.${kant}`).toLowerCase()})`}
        </th>
      </tr>
      {(['oud', 'nieuw'] as const).map((kant) => (
        <tr key={kant}>
          <th scope="row">{namen[kant]}</th>
          {alle.map((een, i) => (
            <td key={i}>{formatTotaal(een[kant], taal)}</td>
          ))}
        </tr>
      ))}
      <tr className={stijl.verschil}>
        <th scope="row">{t('vergelijking.verschil')}</th>
        {alle.map(({ verschil, procent }, i) => (
          <td key={i}>
            {formatVerschil(verschil, taal)}{' '}
            {procent !== null && (
              <span className={stijl.procent}>{formatProcent(procent, taal)}</span>
            )}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
