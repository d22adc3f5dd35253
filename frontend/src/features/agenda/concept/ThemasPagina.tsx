import { useTranslation } from 'react-i18next';
import type { Concept, Deel } from '../../../lib/concept/contract';
import { useBewerken } from '../../../lib/concept/useBewerken';
import { useVeld } from '../../../lib/concept/useVeld';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useConceptgegevens } from '../../../ui/concept/ConceptKader';
import { ConceptPagina } from '../../../ui/concept/ConceptPagina';
import { invoerId } from '../../../lib/focus';
import { Formulierveld } from '../../../ui/concept/lijst/Formulierveld';
import { Lijst } from '../../../ui/concept/lijst/Lijst';
import stijl from '../../../ui/concept/lijst/Lijst.module.css';
import { NieuwOnderdeel } from '../../../ui/concept/lijst/NieuwOnderdeel';
import { Onderdeel, type Verplaatsing } from '../../../ui/concept/lijst/Onderdeel';
import { useFormulier } from '../../../ui/concept/lijst/useFormulier';
import { useVerplaatsen } from '../../../ui/concept/lijst/useVerplaatsen';
import { Tekstinvoer } from '../../../ui/concept/velden/Tekstinvoer';

/** The thema's, in their order. */
export function ThemasPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { themas } = concept;
  const { bericht, verplaatsing } = useVerplaatsen(themas);
  return (
    <ConceptPagina concept={concept} titel={t('concept.themas')}>
      <Lijst
        inleiding={t('conceptThemas.inleiding')}
        leeg={{ titel: t('conceptThemas.leeg'), uitleg: t('conceptThemas.leegUitleg') }}
        bericht={bericht}
        nieuw={<NieuwThema concept={concept} />}
      >
        {themas.map((thema) => (
          <Themarij key={thema.id} thema={thema} verplaatsing={verplaatsing(thema)} />
        ))}
      </Lijst>
    </ConceptPagina>
  );
}

interface Rij {
  thema: Deel<'thema'>;
  verplaatsing: Verplaatsing | undefined;
}

function Themarij({ thema, verplaatsing }: Rij) {
  const { t } = useTranslation();
  const naam = useVeld(thema, 'naam');
  const toelichting = useVeld(thema, 'toelichting');
  return (
    <Onderdeel
      deel={thema}
      titel={naam.waarde}
      nummer={thema.inhoud.nummer}
      verplaatsing={verplaatsing}
      onder={
        <Nederlands als="p" className={stijl.ambitie}>
          {toelichting.waarde}
        </Nederlands>
      }
    >
      <Tekstinvoer
        id={invoerId(thema.id, 'naam')}
        label={t('conceptThemas.naam')}
        naam="naam"
        veld={naam}
      />
      <Tekstinvoer
        id={invoerId(thema.id, 'toelichting')}
        label={t('conceptThemas.toelichting')}
        hint={t('conceptThemas.toelichtingHint')}
        naam="toelichting"
        veld={toelichting}
        meerRegels
      />
    </Onderdeel>
  );
}

function NieuwThema({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerken();
  const formulier = useFormulier({
    sleutel: `thema-${concept.agenda.id}`,
    leeg: { naam: '', toelichting: '' },
    controleer: ({ naam, toelichting }) => ({
      naam: naam === '' ? t('invoer.nodig') : undefined,
      toelichting: toelichting === '' ? t('invoer.nodig') : undefined,
    }),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('conceptThemas.nieuw')}
      eerste="naam"
      titelVan={({ naam }) => naam}
      meteenOpen={concept.themas.length === 0}
      voegToe={(waarden) => {
        maak('thema', waarden);
      }}
    >
      <Formulierveld formulier={formulier} veld="naam" label={t('conceptThemas.naam')} />
      <Formulierveld
        formulier={formulier}
        veld="toelichting"
        soort="alinea"
        label={t('conceptThemas.toelichting')}
        hint={t('conceptThemas.toelichtingHint')}
      />
    </NieuwOnderdeel>
  );
}
