import { useTranslation } from 'react-i18next';
import type { Concept, Deel } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { useVeld } from '../../../concept/motor/useVeld';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { invoerId } from '../../../lib/focus';
import { Formulierveld } from '../../../ui/formulier/Formulierveld';
import { Lijst } from '../../../concept/lijst/Lijst';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { NieuwOnderdeel } from '../../../concept/lijst/NieuwOnderdeel';
import { Onderdeel, type Verplaatsing } from '../../../concept/lijst/Onderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { useVerplaatsen } from '../../../concept/lijst/useVerplaatsen';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';

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
    namen: { naam: t('conceptThemas.naam'), toelichting: t('conceptThemas.toelichting') },
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
      <Formulierveld formulier={formulier} veld="naam" />
      <Formulierveld
        formulier={formulier}
        veld="toelichting"
        soort="alinea"
        hint={t('conceptThemas.toelichtingHint')}
      />
    </NieuwOnderdeel>
  );
}
