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
import { Onderdeel } from '../../../concept/lijst/Onderdeel';
import { useFormulier } from '../../../ui/formulier/useFormulier';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Varianteninvoer } from '../../../concept/velden/Varianteninvoer';

/** The glossary. */
export function BegrippenPagina() {
  const { t } = useTranslation();
  const concept = useConceptgegevens();
  return (
    <ConceptPagina concept={concept} titel={t('concept.begrippen')}>
      <Lijst
        inleiding={t('conceptBegrippen.inleiding')}
        leeg={{ titel: t('conceptBegrippen.leeg'), uitleg: t('conceptBegrippen.leegUitleg') }}
        nieuw={<NieuwBegrip concept={concept} />}
      >
        {concept.begrippen.map((begrip) => (
          <Begriprij key={begrip.id} begrip={begrip} />
        ))}
      </Lijst>
    </ConceptPagina>
  );
}

function Begriprij({ begrip }: { begrip: Deel<'begrip'> }) {
  const { t } = useTranslation();
  const term = useVeld(begrip, 'term');
  const varianten = useVeld(begrip, 'varianten');
  const uitleg = useVeld(begrip, 'uitleg');
  const link = useVeld(begrip, 'link');
  const id = (veld: string) => invoerId(begrip.id, veld);
  return (
    <Onderdeel
      deel={begrip}
      titel={term.waarde}
      onder={
        <>
          {varianten.waarde.length > 0 && (
            <p className="stil">
              {t('conceptBegrippen.ook', { varianten: varianten.waarde.join(', ') })}
            </p>
          )}
          <Nederlands als="p" className={stijl.ambitie}>
            {uitleg.waarde}
          </Nederlands>
        </>
      }
    >
      <Tekstinvoer id={id('term')} label={t('conceptBegrippen.term')} naam="term" veld={term} />
      <Varianteninvoer
        id={id('varianten')}
        label={t('conceptBegrippen.varianten')}
        hint={t('conceptBegrippen.variantenHint')}
        naam="varianten"
        veld={varianten}
      />
      <Tekstinvoer
        id={id('uitleg')}
        label={t('conceptBegrippen.uitleg')}
        hint={t('conceptBegrippen.uitlegHint')}
        naam="uitleg"
        veld={uitleg}
        meerRegels
      />
      <Tekstinvoer
        id={id('link')}
        label={t('conceptBegrippen.link')}
        hint={t('conceptBegrippen.linkHint')}
        naam="link"
        veld={link}
        magLeeg
        heel
      />
    </Onderdeel>
  );
}

function NieuwBegrip({ concept }: { concept: Concept }) {
  const { t } = useTranslation();
  const { maak } = useBewerken();
  const formulier = useFormulier({
    sleutel: `begrip-${concept.agenda.id}`,
    leeg: { term: '', uitleg: '' },
    namen: { term: t('conceptBegrippen.term'), uitleg: t('conceptBegrippen.uitleg') },
    controleer: ({ term, uitleg }) => ({
      term: term === '' ? t('invoer.nodig') : undefined,
      uitleg: uitleg === '' ? t('invoer.nodig') : undefined,
    }),
  });
  return (
    <NieuwOnderdeel
      formulier={formulier}
      titel={t('conceptBegrippen.nieuw')}
      eerste="term"
      titelVan={({ term }) => term}
      meteenOpen={concept.begrippen.length === 0}
      voegToe={(waarden) => {
        maak('begrip', waarden);
      }}
    >
      <Formulierveld formulier={formulier} veld="term" />
      <Formulierveld
        formulier={formulier}
        veld="uitleg"
        soort="alinea"
        hint={t('conceptBegrippen.uitlegHint')}
      />
    </NieuwOnderdeel>
  );
}
