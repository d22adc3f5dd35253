import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { alsTekst } from './alsTekst';
import { useBewerkomgeving } from './BewerkContext';
import { veldId } from '../../../lib/focus';
import { Indicatoren } from './Indicatoren';
import { Keuze } from './Keuze';
import { leesJaar } from './leesGetal';
import { Meer } from './Meer';
import { Regelveld } from './Regelveld';
import velden from './Velden.module.css';
import { Veldstaat } from './Veldstaat';
import { useVerplaats } from './useVerplaats';

/** Year, term, besluit and how a resultaat is measured. */
export function MeerVanResultaat({ resultaat }: { resultaat: Deel<'resultaat'> }) {
  const { t } = useTranslation();
  const { concept, nummers } = useBewerkomgeving();
  const { resultaatNaar } = useVerplaats();
  const jaar = useVeld(resultaat, 'jaar');
  const besluit = useVeld(resultaat, 'besluit');
  const indicatoren = useVeld(resultaat, 'indicatoren');
  const kort = [
    concept.besluiten.find(({ id }) => id === besluit.waarde)?.inhoud.titel,
    ...indicatoren.waarde.map(({ naam }) => naam),
  ].filter(Boolean);
  return (
    <Meer
      kop={t('bewerken.meer.resultaat')}
      label={t('bewerken.meer.resultaatVan', { nummer: nummers.get(resultaat.id) })}
      kort={kort.join(' · ')}
    >
      {() => (
        <>
          <Regelveld
            id={veldId(resultaat.id, 'jaar')}
            label={t('bewerken.meer.jaar')}
            naam="jaar"
            veld={alsJaar(jaar)}
          />
          <Keuze
            id={veldId(resultaat.id, 'fase')}
            label={t('filters.fase')}
            waarde={resultaat.inhoud.fase}
            opties={concept.fasen.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam }))}
            kies={(fase) => {
              resultaatNaar(resultaat, fase);
            }}
          />
          <span className={velden.regelveld}>
            <Keuze
              id={veldId(resultaat.id, 'besluit')}
              label={t('bewerken.meer.besluit')}
              waarde={besluit.waarde ?? ''}
              leeg={t('bewerken.geen')}
              opties={concept.besluiten.map(({ id, inhoud }) => ({
                waarde: id,
                tekst: inhoud.titel,
              }))}
              kies={(id) => {
                besluit.zet(id === '' ? null : id);
              }}
            />
            <Veldstaat
              id={`${veldId(resultaat.id, 'besluit')}-staat`}
              veld={besluit}
              naam="besluit"
            />
          </span>
          <Indicatoren veld={indicatoren} id={veldId(resultaat.id, 'indicatoren')} />
        </>
      )}
    </Meer>
  );
}

const alsJaar = (veld: ReturnType<typeof useVeld<'resultaat', 'jaar'>>) =>
  alsTekst(veld, (jaar) => (jaar === null ? '' : String(jaar)), leesJaar);
