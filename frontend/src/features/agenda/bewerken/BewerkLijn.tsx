import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { useVast } from '../../../lib/useVast';
import { adressen } from '../../../lib/adressen';
import { Bericht } from '../../../concept/kop/Bericht';
import { Vastgelopen } from '../../../concept/kop/Vastgelopen';
import type {
  Concept,
  Conceptkaart,
  Deel,
  OrganisatieKeuze,
} from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { delenOp } from '../../../concept/motor/overlay';
import { useKaart } from '../../../concept/motor/useConcept';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { BewerkContext, KaartContext } from './BewerkContext';
import { BewerkKaart } from './BewerkKaart';
import { Bewerkkop } from './Bewerkkop';
import { useControle } from './Controle';
import { indeling, type Fasedeel } from './indeling';
import { Lijnen } from './Lijnen';
import { useGelijk } from './useGelijk';
import { useInWoorden } from './useInWoorden';
import { useOpen, type Open } from './useOpen';
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
      titel={`${t('kaart.bewerk')}: ${titel}`}
      accent={accent(nummer)}
      kruimels={[
        { tekst: inhoud.titel, naar: adressen.agenda(code), inhoud: true },
        { tekst: titel, inhoud: true, naar: adressen.lijn(code, lijn.code) },
        { tekst: t('kaart.bewerk') },
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
  const agenda = concept.agenda.code;
  const { maakOngedaan } = useBewerker();
  const [erbij, zetErbij] = useState<OrganisatieKeuze[]>([]);
  const [bericht, zetBericht] = useState<{ zin: string; metOngedaan: boolean } | null>(null);
  const { fasen, themas, besluiten, geldbronnen } = concept;
  const komtUit = useGelijk(concept.komtUit);
  const { delen, nummers, kan } = useGelijk(useMemo(() => indeling(kaart, fasen), [kaart, fasen]));
  const nu = useVast(() => ({ concept, kaart, delen }));
  const meld = useVast((zin: string, metOngedaan?: boolean) =>
    zetBericht({ zin, metOngedaan: metOngedaan ?? false }),
  );
  const { open, zetOpen } = useOpen(`${agenda}|${kaart.programmalijn.id}`, nu);
  const opent = useVast(zetOpen);
  useEffect(() => {
    if (!bericht) return;
    const wekker = setTimeout(() => zetBericht(null), BERICHT_MS);
    return () => clearTimeout(wekker);
  }, [bericht]);
  const omgeving = useMemo(
    () => ({
      agenda,
      nu,
      meld,
      open: opent,
      onthoud: (organisatie: OrganisatieKeuze) => zetErbij((eerder) => [...eerder, organisatie]),
    }),
    [agenda, nu, meld, opent],
  );
  const bereik = useGelijk({ van: concept.agenda.inhoud.van, tot: concept.agenda.inhoud.tot });
  const gegevens = useMemo(() => {
    const organisaties = new Map([...erbij, ...kaart.organisaties].map((o) => [o.id, o]));
    const organisatie = (id: string) => organisaties.get(id);
    return { fasen, themas, besluiten, geldbronnen, komtUit, bereik, nummers, kan, organisatie };
  }, [
    fasen,
    themas,
    besluiten,
    geldbronnen,
    komtUit,
    bereik,
    nummers,
    kan,
    erbij,
    kaart.organisaties,
  ]);
  return (
    <BewerkContext value={omgeving}>
      <KaartContext value={gegevens}>
        <Bewerkkop lijn={kaart.programmalijn} />
        <Blad concept={concept} kaart={kaart} delen={delen} open={open} />
        <Lijnen programmalijnen={concept.programmalijnen} hier={kaart.programmalijn.id} />
      </KaartContext>
      <Bericht
        zin={bericht?.zin ?? null}
        sluit={() => zetBericht(null)}
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

interface Bladprops extends EditorProps {
  delen: Fasedeel[];
  open: Open | null;
}

function Blad({ concept, kaart, delen, open }: Bladprops) {
  const { t } = useTranslation();
  const { programmalijn } = kaart;
  const { knop, paneel } = useControle(programmalijn.id);
  const inWoorden = useInWoorden();
  const opScherm = useMemo(
    () => new Set([...concept.programmalijnen, ...delenOp('kaart', kaart)].map(({ id }) => id)),
    [concept.programmalijnen, kaart],
  );
  return (
    <>
      <Werkbalk concept={concept} hier={programmalijn.code}>
        {knop}
      </Werkbalk>
      {paneel}
      <Vastgelopen concept={concept} opScherm={opScherm} inWoorden={inWoorden} />
      {concept.fasen.length === 0 ? (
        <Melding soort="leeg" titel={t('lijst.fase.leeg')}>
          <p>{t('bewerken.leeg.fasenUitleg')}</p>
          <Link to={adressen.conceptFasen(concept.agenda.code)}>
            {t('bewerken.leeg.naarFasen')}
          </Link>
        </Melding>
      ) : (
        <BewerkKaart titel={programmalijn.inhoud.titel} delen={delen} open={open} />
      )}
    </>
  );
}
