/*
 * Editing the concept of an agenda. How to use it:
 *
 *   <ConceptProvider agenda={code} plek={codeOfProgrammalijn}>   around a page that edits
 *
 *   const concept = useConcept();           the agenda, fasen, thema's, … (a query; data has waiting edits in it)
 *   const kaart = useKaart(lijnId);         everything on one map, idem
 *   const veld = useVeld(deel, 'titel');    { waarde, zet, typ, rondAf, toestand, fout, botsing, kies }
 *   const { maak, archiveer, wijzig, verplaats, maakOngedaan, herhaal } = useBewerker();
 *   const { stand, aantal } = useStand((b) => b.bewaarstand());
 *
 * `zet(waarde)` saves a field at once; `typ(waarde)` keeps it while somebody types and saves it after a
 * pause, `rondAf()` says that typing has ended. Everything is kept in the browser until the server has
 * it, and shown as if it were saved; `toestand` tells how far it is. Lists (`wie`, `hoe`, …) are one field
 * with one value. Never show `deel.inhoud.x` of something editable: `useVeld(deel, 'x').waarde` is newer.
 * A new thing has its identifier at once (`const id = maak('actie', { … })`) and can be edited right away.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { ikQuery } from '../../lib/queries/ik';
import { meldBewerker } from '../../lib/versie/bewerkers';
import type { Account } from './account';
import { maakBewerker, type Bewerker } from './Bewerker';
import { ConceptContext } from './ConceptContext';
import { HttpServer } from './HttpServer';
import { slaOp } from './slaOp';
import { useLuisteren } from './useLuisteren';
import { useWieErIs } from './useWieErIs';
import { maakVernieuwing } from './Vernieuwing';

interface Props {
  agenda: string;
  /** Code of the programmalijn on the screen, so that others see where one is. */
  plek?: string | undefined;
  children: ReactNode;
}

/** Everything that editing needs, for the pages in it. Until it is known who is here there is nothing. */
export function ConceptProvider({ agenda, ...rest }: Props) {
  const { data: ik } = useQuery(ikQuery);
  if (!ik) return null;
  const eerder = ik.email ?? ik.naam ?? '';
  const id = ik.id ?? eerder;
  return (
    <Omgeving
      key={`${agenda} ${id}`}
      agenda={agenda}
      account={{ id, naam: ik.naam ?? eerder, eerder }}
      {...rest}
    />
  );
}

function Omgeving({ agenda, account, plek, children }: Props & { account: Account }) {
  const queryClient = useQueryClient();
  const kijkWieErIs = useWieErIs(account.id);
  const [{ bewerker, vernieuwing }] = useState(() => {
    const server = new HttpServer(agenda, account.id);
    const nieuw: Bewerker = maakBewerker({
      agenda,
      account,
      opslag: localStorage,
      tabopslag: sessionStorage,
      server,
      lock: (werk) => omDeBeurt(`strategiekaart.concept ${agenda} ${account.id}`, werk),
      opAnder: kijkWieErIs,
      opAntwoord: (bewerkingen, delen) => vragen.bewaard(bewerkingen, delen),
    });
    const vragen = maakVernieuwing(agenda, queryClient, server, nieuw);
    return { bewerker: nieuw, vernieuwing: vragen };
  });
  useEffect(() => {
    const einde = new AbortController();
    const { signal } = einde;
    const terug = () => {
      if (document.visibilityState !== 'visible') return;
      bewerker.probeerOpnieuw();
      kijkWieErIs();
    };
    bewerker.start();
    const nietMeer = meldBewerker(() => slaOp(bewerker));
    const hoor = ({ key }: StorageEvent) => bewerker.hoorAndereTab(key);
    window.addEventListener('storage', hoor, { signal });
    window.addEventListener('online', bewerker.probeerOpnieuw, { signal });
    window.addEventListener('focus', terug, { signal });
    document.addEventListener('visibilitychange', terug, { signal });
    return () => {
      einde.abort();
      bewerker.stop();
      nietMeer();
      vernieuwing.stop();
    };
  }, [bewerker, vernieuwing, kijkWieErIs]);
  useLuisteren({ agenda, plek, bewerker, vernieuwing });
  const omgeving = useMemo(() => ({ agenda, bewerker }), [agenda, bewerker]);
  return <ConceptContext value={omgeving}>{children}</ConceptContext>;
}

/** One tab at a time. Without locks (a site without https) the revisies guard what is written. */
async function omDeBeurt(naam: string, werk: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  await (locks ? locks.request(naam, werk) : werk());
}
