import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { adressen } from '../../../lib/adressen';
import { Bericht } from '../../../concept/kop/Bericht';
import { Vastgelopen } from '../../../concept/kop/Vastgelopen';
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
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { BewerkContext, useBewerkomgeving } from './BewerkContext';
import { BewerkKaart } from './BewerkKaart';
import { Bewerkkop } from './Bewerkkop';
import { useControle } from './Controle';
import { deelIn } from './indeling';
import { Lijnen } from './Lijnen';
import { useInWoorden } from './useInWoorden';
import { Werkbalk } from './Werkbalk';

interface Props {
  concept: Concept;
  lijn: Deel<'programmalijn'>;
}

/** A message stays long enough to be read and acted on. */
const BERICHT_MS = 10_000;

export function BewerkLijn({ concept, lijn }: Props) {
  const { t } = useTranslation();
  const { code, inhoud } = concept.agenda;
  const { titel, nummer } = lijn.inhoud;
  return (
    <Pagina
      titel={`${t('bewerken.titel')}: ${titel}`}
      accent={accent(nummer)}
      kruimels={[
        { tekst: inhoud.titel, naar: adressen.agenda(code), inhoud: true },
        { tekst: titel, inhoud: true, naar: adressen.lijn(code, lijn.code) },
        { tekst: t('bewerken.titel') },
      ]}
    >
      <Gegevens query={useKaart(lijn.id)} vlakken={4}>
        {(kaart) => <Editor concept={concept} kaart={kaart} />}
      </Gegevens>
    </Pagina>
  );
}

interface EditorProps {
  concept: Concept;
  kaart: Conceptkaart;
}

function Editor({ concept, kaart }: EditorProps) {
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
      agenda: concept.agenda.code,
      kaart,
      concept,
      nummers: new Map(opVolgorde.map(({ id }, i) => [id, i + 1])),
      organisatie: (id: string) => organisaties.get(id),
      onthoud: (organisatie: OrganisatieKeuze) => {
        zetErbij((eerder) => [...eerder, organisatie]);
      },
      meld,
    };
  }, [kaart, concept, erbij, meld]);
  return (
    <BewerkContext value={omgeving}>
      <Bewerkkop lijn={kaart.programmalijn} />
      <Blad />
      <Lijnen />
      <Bericht
        zin={bericht?.zin ?? null}
        sluit={() => {
          zetBericht(null);
        }}
        ongedaan={
          bericht?.metOngedaan
            ? () => {
                maakOngedaan();
                zetBericht(null);
              }
            : undefined
        }
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
      <Vastgelopen concept={concept} opScherm={opScherm} inWoorden={inWoorden} />
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
