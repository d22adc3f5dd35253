import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useBewerkomgeving } from './BewerkContext';
import stijl from './Lijnen.module.css';
import { NieuweLijn } from './NieuweLijn';

/** To the maps of the other lines, and to a new one. */
export function Lijnen() {
  const { t } = useTranslation();
  const ga = useNavigate();
  const { agenda, concept, kaart } = useBewerkomgeving();
  const { maak } = useBewerken();
  const [gemaakt, zetGemaakt] = useState<string | null>(null);
  // It has an address once the server has made it.
  const nieuw = concept.programmalijnen.find(({ id }) => id === gemaakt)?.code ?? '';
  useEffect(() => {
    if (nieuw !== '') void ga(adressen.bewerkLijn(agenda, nieuw));
  }, [nieuw, agenda, ga]);
  return (
    <nav className={stijl.lijnen} aria-label={t('bewerken.lijnen')}>
      <Kop niveau={2} als={3}>
        {t('bewerken.lijnen')}
      </Kop>
      <ol className={stijl.lijst}>
        {concept.programmalijnen.map(({ id, code, inhoud }) => (
          <li key={id}>
            {inhoud.nummer}.{' '}
            {code === '' || id === kaart.programmalijn.id ? (
              <Nederlands>{inhoud.titel}</Nederlands>
            ) : (
              <Link to={adressen.bewerkLijn(agenda, code)}>
                <Nederlands>{inhoud.titel}</Nederlands>
              </Link>
            )}
          </li>
        ))}
      </ol>
      <NieuweLijn
        maak={(titel, ambitie) => {
          zetGemaakt(maak('programmalijn', { titel, ambitie }));
        }}
      />
    </nav>
  );
}
