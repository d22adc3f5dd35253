import { Suspense, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { BegrippenContext } from '../../lib/begrippen/BegrippenContext';
import { maakZoeker } from '../../lib/begrippen/herkenBegrippen';
import { begrippenQuery } from '../../lib/queries/agenda';
import { Skelet } from '../basis/Skelet';
import { Overgenomen } from './Overgenomen';
import { Inlogbericht } from './Inlogbericht';
import { SiteKop } from './SiteKop';
import { SiteVoet } from './SiteVoet';
import { useAfdruktoets } from '../../lib/useAfdruktoets';
import { useHuidigeAgenda } from './useHuidigeAgenda';

/** What stands around every page. The glossary of the agenda on the screen is within reach of all of it. */
export function Kader() {
  const { t } = useTranslation();
  useAfdruktoets();
  const agenda = useHuidigeAgenda();
  const begrippen = useQuery({ ...begrippenQuery(agenda ?? ''), enabled: agenda !== undefined });
  const zoeker = useMemo(
    () => (begrippen.data ? maakZoeker(begrippen.data.resultaten) : null),
    [begrippen.data],
  );
  return (
    <BegrippenContext value={zoeker}>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {t('algemeen.naarInhoud')}
      </a>
      <SiteKop agenda={agenda} />
      <main id="inhoud" tabIndex={-1} className="inhoud">
        <Inlogbericht />
        <Suspense fallback={<Skelet titel />}>
          <Outlet />
          <Overgenomen />
        </Suspense>
      </main>
      <SiteVoet agenda={agenda} />
      <ScrollRestoration />
    </BegrippenContext>
  );
}
