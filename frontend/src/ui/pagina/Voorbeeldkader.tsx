import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import { BegrippenContext } from '../../lib/begrippen/BegrippenContext';
import { maakZoeker } from '../../lib/begrippen/herkenBegrippen';
import type { Voorbeeld } from '../../lib/api';
import { formatTijdstip } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { LeesadressenProvider, leesadressenVanVoorbeeld } from '../../lib/leesadressen';
import { Probleem } from '../../lib/Probleem';
import { useVoorbeeld } from '../../lib/useVoorbeeld';
import { Link } from '../basis/Link';
import { Melding } from '../basis/Melding';
import { Conceptgegevens } from './Conceptgegevens';
import { conceptKruimels } from './conceptKruimels';
import { Documentbalk } from './Documentbalk';
import type { Kruimel } from './Kruimelpad';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

interface Props {
  /** What this page of it is called; nothing on the first one. */
  titel: (voorbeeld: Voorbeeld) => Kruimel | null;
  accent?: (voorbeeld: Voorbeeld) => number | undefined;
  children: (voorbeeld: Voorbeeld) => ReactNode;
}

/** Around every page of a voorbeeld: that it is one, until when, and its own addresses and begrippen. */
export function Voorbeeldkader({ titel, accent, children }: Props) {
  const { t } = useTranslation();
  const { query, begin, isGedeeld } = useVoorbeeld();
  const zoeker = useMemo(
    () => (query.data ? maakZoeker(query.data.begrippen) : null),
    [query.data],
  );
  const status = query.error instanceof Probleem ? query.error.status : null;
  if (isGedeeld && query.data === undefined && (status === 404 || status === 410)) {
    return <GeenVoorbeeld verlopen={status === 410} />;
  }
  return (
    <Conceptgegevens query={query} titel={t('voorbeeld.titel')} vlakken={4}>
      {(voorbeeld) => {
        const { agenda } = voorbeeld;
        const pagina = titel(voorbeeld);
        return (
          <Pagina
            titel={`${t('voorbeeld.titel')}: ${pagina?.tekst ?? agenda.titel}`}
            kruimels={
              isGedeeld
                ? []
                : conceptKruimels(
                    t,
                    agenda,
                    { tekst: t('voorbeeld.titel'), ...(pagina && { naar: begin }) },
                    ...(pagina ? [pagina] : []),
                  )
            }
            van={agenda.titel}
            accent={accent?.(voorbeeld)}
          >
            {/* Whoever has the address can read it: it does not belong in a search engine or with another site. */}
            <meta name="robots" content="noindex" />
            <meta name="referrer" content="no-referrer" />
            <Voorbeeldbalk voorbeeld={voorbeeld} begin={begin} />
            <BegrippenContext value={zoeker}>
              <LeesadressenProvider
                value={leesadressenVanVoorbeeld((lijn) => adressen.lijnInVoorbeeld(begin, lijn))}
              >
                {children(voorbeeld)}
              </LeesadressenProvider>
            </BegrippenContext>
          </Pagina>
        );
      }}
    </Conceptgegevens>
  );
}

function Voorbeeldbalk({ voorbeeld, begin }: { voorbeeld: Voorbeeld; begin: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { pathname } = useLocation();
  const { verlooptOp, begroting } = voorbeeld;
  return (
    <Documentbalk tekst={t('voorbeeld.nietGepubliceerd')}>
      {pathname !== begin && <Link to={begin}>{t('voorbeeld.overzicht')}</Link>}
      {begroting !== null && begroting.themas.length > 0 && (
        <Link to={adressen.begrotingInVoorbeeld(begin)}>{t('voorbeeld.begroting')}</Link>
      )}
      {verlooptOp !== null && (
        <span className="stil">
          {t('voorbeeld.totEnMet', { tijdstip: formatTijdstip(verlooptOp, taal) })}
        </span>
      )}
    </Documentbalk>
  );
}

function GeenVoorbeeld({ verlopen }: { verlopen: boolean }) {
  const { t } = useTranslation();
  const wat = verlopen ? 'verlopen' : 'onbekend';
  return (
    <Pagina titel={t(`voorbeeld.${wat}`)} kruimels={[]}>
      <PaginaTitel>{t(`voorbeeld.${wat}`)}</PaginaTitel>
      <Melding soort="leeg" titel={t(`voorbeeld.${wat}Uitleg`)}>
        <Link to={adressen.agendas}>{t('nietGevonden.naarAgendas')}</Link>
      </Melding>
    </Pagina>
  );
}
