import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { api, haal } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { Dialoogknoppen } from '../../../ui/basis/Bevestiging';
import { Knop } from '../../../ui/basis/Knop';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Venster } from '../../../ui/basis/Venster';
import { focusOp, deelId } from '../../../lib/focus';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Foutensamenvatting } from '../../../ui/formulier/Foutensamenvatting';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { alsAanpassing, foutInProcent, LEEG, type Scenariowaarden } from './aanpassing';
import { Aanpassingskeuze } from './Aanpassingskeuze';
import stijl from './Scenarios.module.css';
import { useNaam } from './useNaam';

const KNOP = 'nieuw-scenario';

interface Props {
  alle: readonly BegrotingInLijst[];
}

/** Makes a scenario: a copy of which begroting, what it is called, and what changes at once. */
export function NieuwScenario({ alle }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState(false);
  const zet = (nu: boolean) => {
    zetOpen(nu);
    if (!nu) focusOp(KNOP);
  };
  return (
    <div className={stijl.knoppen}>
      <Knop id={KNOP} soort="hoofd" onPress={() => zet(true)}>
        {t('nieuwScenario.titel')}
      </Knop>
      <Venster titel={t('nieuwScenario.titel')} open={open} zetOpen={zet}>
        <Formulier alle={alle} sluit={() => zet(false)} />
      </Venster>
    </div>
  );
}

function Formulier({ alle, sluit }: Props & { sluit: () => void }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const queryClient = useQueryClient();
  const naamVan = useNaam();
  const formulier = useFormulier<Scenariowaarden>({
    sleutel: `scenario-${agenda}`,
    leeg: { ...LEEG, van: alle[0]?.id ?? '' },
    namen: t('nieuwScenario.namen', { returnObjects: true }),
    controleer: ({ naam, wat, procent, richting, geldbron }) => {
      const fout = wat === 'procent' ? foutInProcent(procent, richting) : null;
      return {
        naam: naam === '' ? t('invoer.nodig') : undefined,
        procent: fout === null ? undefined : t(`nieuwScenario.${fout}`),
        geldbron: wat === 'zonder' && geldbron === '' ? t('invoer.kies') : undefined,
      };
    },
  });
  // A scenario that was archived meanwhile is no longer there to be copied.
  const van = alle.find(({ id }) => id === formulier.waarden.van) ?? alle[0];
  const maak = useMutation({
    mutationFn: (waarden: Scenariowaarden) =>
      haal(
        api.POST('/agendas/{agenda}/concept/begrotingen/{id}/kopieen', {
          params: { path: { agenda, id: van?.id ?? '' } },
          body: {
            naam: waarden.naam,
            toelichting: waarden.toelichting || null,
            aanpassing: alsAanpassing(waarden),
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
      formulier.leegMaken();
      sluit();
      focusOp(deelId(id));
    },
    onError: (fout) => formulier.weiger(fout),
  });
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => {
        if (!maak.isPending) maak.mutate(waarden);
      })}
    >
      <Foutensamenvatting {...formulier.samenvatting}>
        {formulier.geweigerd !== null && (
          <Melding soort="fout" titel={t('nieuwScenario.mislukt')}>
            {formulier.geweigerd.detail !== null && (
              <Nederlands als="p">{formulier.geweigerd.detail}</Nederlands>
            )}
            <p>{t('nieuwScenario.misluktUitleg')}</p>
          </Melding>
        )}
      </Foutensamenvatting>
      <Formulierveld formulier={formulier} veld="naam" hint={t('nieuwScenario.naamHint')} />
      <Formulierveld formulier={formulier} veld="toelichting" nietVerplicht soort="alinea" />
      {alle.length > 1 && (
        <Formulierveld
          formulier={formulier}
          veld="van"
          opties={alle.map((een) => ({ waarde: een.id, tekst: naamVan(een) }))}
        />
      )}
      <Aanpassingskeuze formulier={formulier} van={van} />
      <Dialoogknoppen>
        <Knop soort="hoofd" type="submit">
          {t(maak.isPending ? 'nieuwScenario.bezig' : 'nieuwScenario.maak')}
        </Knop>
        <Knop soort="subtiel" onPress={sluit}>
          {t('bewerken.annuleer')}
        </Knop>
      </Dialoogknoppen>
    </form>
  );
}
