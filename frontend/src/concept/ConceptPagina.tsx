import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../lib/adressen';
import { useConceptOmgeving } from './motor/ConceptContext';
import type { Concept } from './motor/contract';
import { useVeld } from './motor/useVeld';
import { useTaal } from '../lib/i18n/useTaal';
import { Nederlands } from '../ui/basis/Nederlands';
import { Pagina } from '../ui/pagina/Pagina';
import { PaginaTitel } from '../ui/pagina/PaginaTitel';
import { Bewaarbalk } from './kop/Bewaarbalk';
import stijl from './kop/ConceptKop.module.css';
import { Vastgelopen } from './kop/Vastgelopen';
import { Merk } from '../ui/basis/Merk';

interface Props {
  concept: Concept;
  /** Of a part of the concept; without it this is the page of the whole. */
  titel?: string;
  children: ReactNode;
}

/** A page of the concept: above it what it is, how far saving is and who else is here. */
export function ConceptPagina({ concept, titel, children }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { agenda } = useConceptOmgeving();
  const naam = useVeld(concept.agenda, 'titel').waarde;
  const isDeel = titel !== undefined;
  return (
    <Pagina
      titel={`${titel ?? naam} (${t('concept.merk')})`}
      kruimels={[
        { tekst: t('mijnAgendas.titel'), naar: adressen.mijnAgendas },
        { tekst: naam, inhoud: true, ...(isDeel && { naar: adressen.concept(agenda) }) },
        ...(isDeel ? [{ tekst: titel }] : []),
      ]}
    >
      <header className={stijl.kop}>
        <div>
          <p className={stijl.boven}>
            <Merk soort="concept">{t('concept.merk')}</Merk>
            <Nederlands>{isDeel ? naam : concept.eigenaar.naam}</Nederlands>
          </p>
          <PaginaTitel lang={isDeel ? undefined : langVanInhoud}>{titel ?? naam}</PaginaTitel>
        </div>
        {!isDeel && (
          <p className="stil lopend">
            {t(concept.gepubliceerd ? 'concept.welGepubliceerd' : 'concept.nietGepubliceerd')}
          </p>
        )}
        <div className={stijl.stand}>
          <Bewaarbalk concept={concept} />
        </div>
        <Vastgelopen concept={concept} />
      </header>
      {children}
    </Pagina>
  );
}
