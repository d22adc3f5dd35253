import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { api, haal, type Begrotingsvergelijking } from '../../../lib/api';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { conceptSleutel } from '../../../lib/queries/concept';
import { Probleem } from '../../../lib/Probleem';
import { Bevestiging, Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { focusOp } from '../../../lib/focus';
import stijl from './Scenarios.module.css';

const GEDAAN = 'overgenomen';

interface Props {
  id: string;
  etag: string;
  vergelijking: Begrotingsvergelijking;
}

/** Makes the scenario the begroting: asked first, with what will change and what comes after it. */
export function Overnemen({ id, etag, vergelijking }: Props) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const queryClient = useQueryClient();
  const [open, zetOpen] = useState(false);
  const naam = vergelijking.nieuw.naam ?? '';
  const overname = useMutation({
    // Only when nothing changed since the comparison.
    mutationFn: () =>
      haal(
        api.POST('/agendas/{agenda}/concept/begrotingen/{id}/overnames', {
          params: { path: { agenda, id }, header: { 'If-Match': etag } },
        }),
      ),
    // The button that had the focus goes away: nothing differs any more.
    onSuccess: () => focusOp(GEDAAN),
    onSettled: () => {
      zetOpen(false);
      // What is on the screen is compared again.
      return queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
    },
  });
  const verslag = overname.data;
  return (
    <div className={stijl.deel}>
      <div id={GEDAAN} tabIndex={-1} role="status">
        {verslag && (
          <Melding soort="leeg" titel={t('overnemen.gedaan', { naam })}>
            <p>{t('overnemen.gedaanUitleg', { ...verslag })}</p>
            <Link to={adressen.conceptBegroting(agenda)}>{t('overnemen.tabel')}</Link>
            <Link to={adressen.conceptGeschiedenis(agenda)}>{t('overnemen.geschiedenis')}</Link>
            <Link to={adressen.conceptPubliceren(agenda)}>{t('overnemen.publiceren')}</Link>
          </Melding>
        )}
      </div>
      {overname.isError && <Mislukt fout={overname.error} />}
      {vergelijking.regels.length > 0 && (
        <div className={stijl.knoppen}>
          <Knop soort="hoofd" onPress={() => zetOpen(true)}>
            {t('overnemen.knop')}
          </Knop>
        </div>
      )}
      <Bevestiging titel={t('overnemen.vraag', { naam })} open={open} zetOpen={zetOpen}>
        {(sluit) => (
          <>
            <ul className={stijl.opsomming}>
              {(['gewijzigd', 'nieuw', 'weg'] as const).map((wat) => {
                // What the scenario does not have goes; what only it has comes.
                const count = vergelijking.regels.filter((regel) => regel.wat === wat).length;
                return count > 0 && <li key={wat}>{t(`overnemen.${wat}`, { count })}</li>;
              })}
              <li>{t('overnemen.blijft')}</li>
            </ul>
            <p>{t('overnemen.daarna')}</p>
            <Dialoogknoppen>
              <Knop soort="hoofd" isDisabled={overname.isPending} onPress={() => overname.mutate()}>
                {t(overname.isPending ? 'overnemen.bezig' : 'overnemen.bevestig')}
              </Knop>
              <Knop soort="subtiel" onPress={sluit}>
                {t('bewerken.annuleer')}
              </Knop>
            </Dialoogknoppen>
          </>
        )}
      </Bevestiging>
    </div>
  );
}

/** Nothing was adopted, or nobody knows: what was kept and what to do. */
function Mislukt({ fout }: { fout: unknown }) {
  const { t } = useTranslation();
  const { oorzaak, status, detail } = Probleem.vanUitzondering(fout);
  const wat =
    status === 412 ? 'veranderd' : oorzaak === 'antwoord' ? 'mislukt' : ('onzeker' as const);
  return (
    <Melding soort="fout" titel={t(`overnemen.${wat}`)}>
      {wat === 'mislukt' && detail !== null && <p lang="nl">{detail}</p>}
      <p>{t(`overnemen.${wat}Uitleg`)}</p>
    </Melding>
  );
}
