import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { accent } from '../../../lib/accent';
import { useVast } from '../../../lib/useVast';
import { adressen } from '../../../lib/adressen';
import { deelId, focusOp } from '../../../lib/focus';
import { Vastgelopen } from '../../../concept/kop/Vastgelopen';
import type {
  Concept,
  Conceptkaart,
  Deel,
  OrganisatieKeuze,
} from '../../../concept/motor/contract';
import { delenOp } from '../../../concept/motor/overlay';
import { useKaart } from '../../../concept/motor/useConcept';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { BewerkContext, KaartContext, type Samenvraag } from './BewerkContext';
import { BewerkKaart } from './BewerkKaart';
import { Bewerkkop } from './Bewerkkop';
import { useControle } from './Controle';
import { Samenvenster } from './Samenvenster';
import { indeling, type Fasedeel } from './indeling';
import { kopieerId, type Kopieerbaar } from './kopieren/kopiewaarden';
import { Kopieervenster } from './kopieren/Kopieervenster';
import { Lijnen } from './Lijnen';
import { useGelijk } from './useGelijk';
import { useInWoorden } from './useInWoorden';
import { useMelden } from './useMelden';
import { useOpen, type Open } from './useOpen';
import { Werkbalk } from './Werkbalk';

interface Props {
  concept: Concept;
  lijn: Deel<'programmalijn'>;
}

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
  const [erbij, zetErbij] = useState<OrganisatieKeuze[]>([]);
  const [kopie, zetKopie] = useState<Kopieerbaar | null>(null);
  const [samen, vraagSamen] = useState<Samenvraag | null>(null);
  const { fasen, themas, besluiten, geldbronnen } = concept;
  const komtUit = useGelijk(concept.komtUit);
  const { delen, nummers, kan, eigenFasen } = useGelijk(
    useMemo(() => indeling(kaart, fasen), [kaart, fasen]),
  );
  const nu = useVast(() => ({ concept, kaart, delen }));
  const { meld, bericht } = useMelden();
  const { open, zetOpen } = useOpen(`${agenda}|${kaart.programmalijn.id}`, nu);
  const opent = useVast(zetOpen);
  const { hash, key } = useLocation();
  useEffect(() => {
    // A copy was followed to where it stands.
    const deel = /^#deel-(.+)$/.exec(hash)?.[1];
    if (deel === undefined) return;
    opent(deel);
    focusOp(deelId(deel));
  }, [hash, key, opent]);
  const omgeving = useMemo(
    () => ({
      agenda,
      nu,
      meld,
      open: opent,
      kopieer: zetKopie,
      vraagSamen,
      onthoud: (organisatie: OrganisatieKeuze) => zetErbij((eerder) => [...eerder, organisatie]),
    }),
    [agenda, nu, meld, opent],
  );
  const bereik = useGelijk({ van: concept.agenda.inhoud.van, tot: concept.agenda.inhoud.tot });
  const gegevens = useMemo(() => {
    const organisaties = new Map([...erbij, ...kaart.organisaties].map((o) => [o.id, o]));
    const organisatie = (id: string) => organisaties.get(id);
    const uitKaart = { nummers, kan, eigenFasen, organisatie };
    return { fasen, themas, besluiten, geldbronnen, komtUit, bereik, ...uitKaart };
  }, [
    fasen,
    themas,
    besluiten,
    geldbronnen,
    komtUit,
    bereik,
    nummers,
    kan,
    eigenFasen,
    erbij,
    kaart.organisaties,
  ]);
  return (
    <BewerkContext value={omgeving}>
      <KaartContext value={gegevens}>
        <Bewerkkop lijn={kaart.programmalijn} />
        <Blad concept={concept} kaart={kaart} delen={delen} open={open} />
        <Lijnen programmalijnen={concept.programmalijnen} hier={kaart.programmalijn.id} />
        {kopie && (
          <Kopieervenster
            deel={kopie}
            sluit={() => {
              zetKopie(null);
              focusOp(kopieerId(kopie.id));
            }}
          />
        )}
        <Samenvenster vraag={samen} sluit={() => vraagSamen(null)} />
      </KaartContext>
      {bericht}
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
      <Werkbalk concept={concept} hier={programmalijn.code} onder={paneel}>
        {knop}
      </Werkbalk>
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
