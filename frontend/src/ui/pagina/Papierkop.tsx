import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useMatch } from 'react-router';
import { dagVanTijdstip, formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { agendaQuery } from '../../lib/queries/agenda';
import { useOpPapier } from '../../lib/useOpPapier';
import { vandaag } from '../../lib/vandaag';
import { volledigAdres } from '../../lib/volledigAdres';
import { Nederlands } from '../basis/Nederlands';
import { useHuidigConcept, useHuidigeAgenda } from '../kader/useHuidigeAgenda';
import stijl from './Papierkop.module.css';

interface Props {
  /** Of what the page is: the title of the agenda; null where it is of no agenda. */
  van: string | null;
}

/**
 * Where a sheet comes from: of which agenda, which versie or that it is a concept, at which address, and when. Above the
 * first sheet, and in the margin of every one for browsers that can (ui/theme/print.css).
 */
export function Papierkop({ van }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const opPapier = useOpPapier();
  const stand = useStandVanPagina();
  const adres = useAdresOpPapier();
  const titel = van ?? 'Strategiekaart';
  const datum = t('papier.afgedrukt', { datum: formatDatum(vandaag(), taal) });
  const regel = [titel, stand?.kort, adres].filter(Boolean).join(' · ');
  useMarge('--papier-van', regel);
  useMarge('--papier-datum', `${datum} · ${t('papier.blad')} `);
  useMarge('--papier-uit', ` ${t('papier.uit')} `);
  if (!opPapier) return null;
  return (
    <div className={stijl.kop}>
      <p>
        <Nederlands>
          <strong>{titel}</strong>
        </Nederlands>
        {stand && ` · ${stand.lang}`}
      </p>
      <p>{`${adres} · ${datum}`}</p>
    </div>
  );
}

/** Which versie is on the page, for the head and shorter for the margins. */
function useStandVanPagina(): { kort: string; lang: string } | null {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const code = useHuidigeAgenda();
  const isConcept = useHuidigConcept() !== undefined;
  const versie = useMatch('/agendas/:agenda/versies/:nummer/*')?.params.nummer;
  const isVoorbeeld = [
    useMatch('/agendas/:agenda/concept/voorbeeld/*'),
    useMatch('/voorbeeld/:sleutel/*'),
  ].some((plek) => plek !== null);
  const nu = useQuery({ ...agendaQuery(code ?? ''), enabled: code !== undefined }).data?.versie;
  const zelfde = (tekst: string) => ({ kort: tekst, lang: tekst });
  if (isVoorbeeld) return zelfde(t('papier.voorbeeld'));
  if (isConcept) return zelfde(t('papier.concept'));
  if (versie !== undefined) return zelfde(t('agenda.versie', { nummer: versie }));
  if (!nu) return null;
  const datum = formatDatum(dagVanTijdstip(nu.gepubliceerdOp), taal);
  return {
    kort: t('agenda.versie', { nummer: nu.nummer }),
    lang: t('papier.versie', { nummer: nu.nummer, datum }),
  };
}

/** With the filters that made the page what it is; who has the address of a voorbeeld can read it, so not that one. */
function useAdresOpPapier(): string {
  const { pathname, search } = useLocation();
  const geheim = useMatch('/voorbeeld/:sleutel/*') !== null;
  return volledigAdres(geheim ? '/' : pathname + search);
}

/** A text for the margins of the sheets, which only reach what the root of the page has. */
function useMarge(naam: string, tekst: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(naam, JSON.stringify(tekst));
    return () => void style.removeProperty(naam);
  }, [naam, tekst]);
}
