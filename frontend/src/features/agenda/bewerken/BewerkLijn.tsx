import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import type {
  Concept,
  Conceptkaart,
  Deel,
  OrganisatieKeuze,
} from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
import { useKaart } from '../../../concept/motor/useConcept';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Skelet } from '../../../ui/basis/Skelet';
import { Foutmelding } from '../../../ui/pagina/Foutmelding';
import { Pagina } from '../../../ui/pagina/Pagina';
import { BewerkContext, useBewerkomgeving } from './BewerkContext';
import { Bericht } from './Bericht';
import { BewerkKaart } from './BewerkKaart';
import { Bewerkkop } from './Bewerkkop';
import { useControle } from './Controle';
import { deelIn } from './indeling';
import { Lijnen } from './Lijnen';
import { NietOpgeslagen } from './NietOpgeslagen';
import { useInWoorden } from './useInWoorden';
import { Werkbalk } from './Werkbalk';

interface Props {
  agenda: string;
  concept: Concept;
  lijn: Deel<'programmalijn'>;
}

/** A message stays long enough to be read and acted on. */
const BERICHT_MS = 10_000;

export function BewerkLijn({ agenda, concept, lijn }: Props) {
  const { t } = useTranslation();
  const kaart = useKaart(lijn.id);
  const { titel, nummer } = lijn.inhoud;
  return (
    <Pagina
      titel={`${t('bewerken.titel')}: ${titel}`}
      accent={accent(nummer)}
      kruimels={[
        { tekst: concept.agenda.inhoud.titel, naar: adressen.agenda(agenda), inhoud: true },
        { tekst: titel, inhoud: true, naar: adressen.lijn(agenda, lijn.code) },
        { tekst: t('bewerken.titel') },
      ]}
    >
      {kaart.data ? (
        <Editor agenda={agenda} concept={concept} kaart={kaart.data} />
      ) : kaart.isPending ? (
        <Skelet titel vlakken={4} />
      ) : (
        <Foutmelding fout={kaart.error} opnieuw={() => void kaart.refetch()} />
      )}
    </Pagina>
  );
}

interface EditorProps {
  agenda: string;
  concept: Concept;
  kaart: Conceptkaart;
}

function Editor({ agenda, concept, kaart }: EditorProps) {
  const { maakOngedaan } = useBewerken();
  const [erbij, zetErbij] = useState<OrganisatieKeuze[]>([]);
  const [bericht, zetBericht] = useState<{ zin: string; metOngedaan: boolean } | null>(null);
  const meld = useCallback((zin: string, metOngedaan = false) => {
    zetBericht({ zin, metOngedaan });
  }, []);
  useEffect(() => {
    if (!bericht) return;
    const wekker = setTimeout(() => {
      zetBericht(null);
    }, BERICHT_MS);
    return () => {
      clearTimeout(wekker);
    };
  }, [bericht]);
  const omgeving = useMemo(() => {
    const organisaties = new Map([...erbij, ...kaart.organisaties].map((o) => [o.id, o]));
    const opVolgorde = deelIn(kaart, concept.fasen).flatMap(({ groepen }) =>
      groepen.flatMap(({ resultaten }) => resultaten),
    );
    return {
      agenda,
      kaart,
      concept,
      nummers: new Map(opVolgorde.map(({ id }, i) => [id, i + 1])),
      organisatie: (id: string) => organisaties.get(id),
      onthoud: (organisatie: OrganisatieKeuze) => {
        zetErbij((eerder) => [...eerder, organisatie]);
      },
      meld,
    };
  }, [agenda, kaart, concept, erbij, meld]);
  return (
    <BewerkContext value={omgeving}>
      <Bewerkkop lijn={kaart.programmalijn} />
      <Blad />
      <Lijnen />
      <Bericht
        bericht={bericht}
        ongedaan={() => {
          maakOngedaan();
          zetBericht(null);
        }}
      />
    </BewerkContext>
  );
}

function Blad() {
  const { t } = useTranslation();
  const { knop, paneel } = useControle();
  const { concept, kaart } = useBewerkomgeving();
  const inWoorden = useInWoorden();
  const opScherm = new Set(
    [...concept.programmalijnen, ...kaart.resultaten, ...kaart.strategieen, ...kaart.acties].map(
      ({ id }) => id,
    ),
  );
  return (
    <>
      <Werkbalk>{knop}</Werkbalk>
      {paneel}
      <NietOpgeslagen opScherm={opScherm} inWoorden={inWoorden} />
      {concept.fasen.length === 0 ? (
        <Melding soort="leeg" titel={t('bewerken.leeg.fasen')}>
          <p>{t('bewerken.leeg.fasenUitleg')}</p>
          <Link to={adressen.conceptFasen(concept.agenda.code)}>
            {t('bewerken.leeg.naarFasen')}
          </Link>
        </Melding>
      ) : (
        <BewerkKaart />
      )}
    </>
  );
}
