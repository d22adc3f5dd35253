import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { formatWanneer } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { besluitsoorten } from './besluitsoorten';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { invoerId } from '../../../lib/focus';
import { Lijst } from '../../../concept/lijst/Lijst';
import { Onderdeel, type Verplaatsing } from '../../../concept/lijst/Onderdeel';
import { useVerplaatsen } from '../../../concept/lijst/useVerplaatsen';
import { NieuwBesluit } from './NieuwBesluit';
import { Keuzeinvoer } from '../../../concept/velden/Keuzeinvoer';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';

/** The besluiten and moties under the agenda, in their order. */
export function BesluitenPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  const { bericht, verplaatsing } = useVerplaatsen(concept.besluiten);
  return (
    <ConceptPagina concept={concept} titel={t('concept.besluiten')}>
      <Lijst
        inleiding={t('conceptBesluiten.inleiding')}
        leeg={{ titel: t('conceptBesluiten.leeg'), uitleg: t('conceptBesluiten.leegUitleg') }}
        bericht={bericht}
        nieuw={<NieuwBesluit concept={concept} />}
      >
        {concept.besluiten.map((besluit) => (
          <Besluitrij key={besluit.id} besluit={besluit} verplaatsing={verplaatsing(besluit)} />
        ))}
      </Lijst>
    </ConceptPagina>
  );
}

interface Rij {
  besluit: Deel<'besluit'>;
  verplaatsing: Verplaatsing | undefined;
}

function Besluitrij({ besluit, verplaatsing }: Rij) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const soort = useVeld(besluit, 'soort');
  const nummer = useVeld(besluit, 'nummer');
  const titel = useVeld(besluit, 'titel');
  const genomen = useVeld(besluit, 'genomen');
  const toelichting = useVeld(besluit, 'toelichting');
  const id = (veld: string) => invoerId(besluit.id, veld);
  // What the server made of the words; not of words that it has not had yet.
  const gelezen =
    besluit.wanneer !== null && genomen.waarde === besluit.inhoud.genomen && genomen.waarde
      ? formatWanneer(besluit.wanneer, taal)
      : null;
  return (
    <Onderdeel
      deel={besluit}
      titel={titel.waarde}
      verplaatsing={verplaatsing}
      onder={
        <p className="stil">
          {[t(`besluitSoort.${soort.waarde}`), nummer.waarde, gelezen].filter(Boolean).join(' · ')}
        </p>
      }
    >
      <Keuzeinvoer
        id={id('soort')}
        label={t('conceptBesluiten.soort')}
        naam="soort"
        veld={soort}
        keuzes={besluitsoorten.map((waarde) => ({ waarde, tekst: t(`besluitSoort.${waarde}`) }))}
        kort
      />
      <Tekstinvoer id={id('titel')} label={t('conceptBesluiten.titel')} naam="titel" veld={titel} />
      <Tekstinvoer
        id={id('nummer')}
        label={t('conceptBesluiten.nummer')}
        hint={t('conceptBesluiten.nummerHint')}
        naam="nummer"
        veld={nummer}
        magLeeg
        kort
      />
      <Tekstinvoer
        id={id('genomen')}
        label={t('conceptBesluiten.genomen')}
        hint={
          gelezen === null
            ? t('conceptBesluiten.genomenHint')
            : t('conceptBesluiten.begrepen', { wanneer: gelezen })
        }
        naam="genomen"
        veld={genomen}
        magLeeg
        heel
        kort
      />
      <Tekstinvoer
        id={id('toelichting')}
        label={t('conceptBesluiten.toelichting')}
        naam="toelichting"
        veld={toelichting}
        magLeeg
        meerRegels
      />
    </Onderdeel>
  );
}
