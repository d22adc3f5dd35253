import { useTranslation } from 'react-i18next';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Rondjes } from '../../../ui/formulier/Rondjes';
import type { Formulier } from '../../../ui/formulier/useFormulier';
import { KEUZES, type Scenariowaarden } from './aanpassing';
import stijl from './Scenarios.module.css';

interface Props {
  formulier: Formulier<Scenariowaarden>;
  van: BegrotingInLijst | undefined;
}

/** What happens to the amounts of the copy, in plain words, and to which of them. */
export function Aanpassingskeuze({ formulier, van }: Props) {
  const { t } = useTranslation();
  const { themas, geldbronnen } = useConceptgegevens();
  const { wat } = formulier.waarden;
  const jaren = van
    ? Array.from({ length: van.totJaar - van.vanJaar }, (_, i) => String(van.vanJaar + 1 + i))
    : [];
  const bronnen = geldbronnen.map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return (
    <>
      <Rondjes
        formulier={formulier}
        veld="wat"
        opties={KEUZES.filter((keuze) => keuze !== 'zonder' || bronnen.length > 0).map((keuze) => ({
          waarde: keuze,
          tekst: t(`nieuwScenario.${keuze}`),
          uitleg: t(`nieuwScenario.${keuze}Uitleg`),
        }))}
      />
      {wat === 'procent' && (
        <div className={stijl.samen}>
          <Formulierveld
            formulier={formulier}
            veld="richting"
            opties={[
              { waarde: 'minder', tekst: t('nieuwScenario.minder') },
              { waarde: 'meer', tekst: t('nieuwScenario.meer') },
            ]}
          />
          <Formulierveld
            formulier={formulier}
            veld="procent"
            hint={t('nieuwScenario.hoeveelHint')}
            kort
          />
        </div>
      )}
      {(wat === 'zonder' || (wat === 'procent' && bronnen.length > 0)) && (
        <Formulierveld
          formulier={formulier}
          veld="geldbron"
          opties={[
            {
              waarde: '',
              tekst: t(wat === 'zonder' ? 'invoer.kies' : 'nieuwScenario.alleGeldbronnen'),
            },
            ...bronnen,
          ]}
        />
      )}
      {wat !== 'gelijk' && (
        <div className={stijl.samen}>
          <Formulierveld
            formulier={formulier}
            veld="thema"
            opties={[
              { waarde: '', tekst: t('nieuwScenario.alleThemas') },
              ...themas.map(({ id, inhoud }) => ({ waarde: id, tekst: inhoud.naam })),
            ]}
          />
          <Formulierveld
            formulier={formulier}
            veld="vanaf"
            opties={[
              { waarde: '', tekst: t('beeld.alleJaren') },
              ...jaren.map((jaar) => ({ waarde: jaar, tekst: jaar })),
            ]}
          />
        </div>
      )}
    </>
  );
}
