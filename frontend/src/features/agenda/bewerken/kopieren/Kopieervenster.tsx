import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useStand } from '../../../../concept/motor/useStand';
import { titelVan } from '../../../../concept/soorten/vragen';
import type { MijnAgenda } from '../../../../lib/api';
import { mijnAgendasQuery } from '../../../../lib/queries/ik';
import { Dialoogknoppen } from '../../../../ui/basis/Bevestiging';
import { Knop } from '../../../../ui/basis/Knop';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Venster } from '../../../../ui/basis/Venster';
import { Formulierveld } from '../../../../ui/formulier/Formulierveld';
import { useFormulier } from '../../../../ui/formulier/useFormulier';
import { Foutmelding } from '../../../../ui/pagina/Foutmelding';
import { Geweigerd } from '../../concept/nieuw/Geweigerd';
import { jarenVerder } from '../../concept/nieuw/kopievoorstel';
import { Tijdkeuze } from '../../concept/nieuw/Tijdkeuze';
import { useBewerkomgeving } from '../BewerkContext';
import stijl from './Kopieren.module.css';
import {
  alsVerzoek,
  kopiebegin,
  metActies,
  type Kopieerbaar,
  type Kopiewaarden,
} from './kopiewaarden';
import { Plekkeuze } from './Plekkeuze';
import { useDoel, type Doel } from './useDoel';
import { useKopieer } from './useKopieer';
import { WatMee } from './WatMee';

interface Props {
  deel: Kopieerbaar;
  sluit: () => void;
}

/** What a fault is about, where the form calls it otherwise than the API. */
const ANDERS = { programmalijn: 'lijn', strategie: 'onder', fase: 'onder' } as const;

/** Asks where the copy of something comes, and what comes along. */
export function Kopieervenster({ deel, sluit }: Props) {
  const { t } = useTranslation();
  return (
    <Venster
      titel={t(`onderdeelkopie.titel.${deel.soort}`)}
      open
      zetOpen={(open) => !open && sluit()}
    >
      <Formulier deel={deel} sluit={sluit} />
    </Venster>
  );
}

function Formulier({ deel, sluit }: Props) {
  const { t } = useTranslation();
  const { agenda: hier } = useBewerkomgeving();
  const agendas = hierEerst(useQuery(mijnAgendasQuery).data?.resultaten ?? [], hier);
  const formulier = useFormulier<Kopiewaarden>({
    sleutel: `kopie-${deel.id}`,
    leeg: kopiebegin(hier, deel),
    namen: t('onderdeelkopie.namen', { returnObjects: true }),
    controleer: () => ({
      lijn: doel.lijn === '' && deel.soort !== 'programmalijn' ? t('invoer.kies') : undefined,
      onder: doel.plekken.length > 0 && doel.onder === '' ? t('invoer.kies') : undefined,
    }),
  });
  const { agenda } = formulier.waarden;
  const doel: Doel = useDoel(deel, formulier.waarden);
  const kopieer = useKopieer({
    gelukt: () => {
      formulier.leegMaken();
      sluit();
    },
    mislukt: (fout) => formulier.weiger(fout, ANDERS),
  });
  const elders = agendas.find(({ code }) => code === agenda && code !== hier);
  const begin = agendas.find(({ code }) => code === hier)?.van ?? '';
  const lijnnaam = doel.lijnen.find(({ waarde }) => waarde === doel.lijn)?.tekst;
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => {
        if (kopieer.isPending || !doel.isEr) return;
        kopieer.mutate({
          agenda,
          lijncode: doel.lijncode,
          naam: [lijnnaam, elders?.titel].filter(Boolean).join(', ') || (agendas[0]?.titel ?? ''),
          verzoek: alsVerzoek(deel, hier, doel.naar, waarden),
        });
      })}
    >
      <Nederlands als="p" className={stijl.wat}>
        {titelVan(deel)}
      </Nederlands>
      <Geweigerd formulier={formulier} titel={t('onderdeelkopie.mislukt')} />
      <NietOpgeslagen />
      {agendas.length > 1 && (
        <Formulierveld
          formulier={formulier}
          veld="agenda"
          opties={agendas.map(({ code, titel }) => ({
            waarde: code,
            tekst: code === hier ? t('onderdeelkopie.dezeAgenda', { titel }) : titel,
          }))}
        />
      )}
      {doel.fout === null ? (
        <Plekkeuze formulier={formulier} deel={deel} doel={doel} />
      ) : (
        <Foutmelding fout={doel.fout} opnieuw={doel.opnieuw} />
      )}
      {elders && (
        <Tijdkeuze
          formulier={formulier}
          veld="tijden"
          jaren={jarenVerder(begin, elders.van) ?? 0}
          leeg={t('onderdeelkopie.leegUitleg')}
        />
      )}
      {metActies(deel) && <WatMee formulier={formulier} deel={deel} />}
      <Dialoogknoppen>
        <Knop soort="hoofd" type="submit" isDisabled={kopieer.isPending || !doel.isEr}>
          {t(kopieer.isPending ? 'agendakopie.bezig' : 'onderdeelkopie.kopieer')}
        </Knop>
        <Knop soort="subtiel" onPress={sluit}>
          {t('bewerken.annuleer')}
        </Knop>
      </Dialoogknoppen>
    </form>
  );
}

/** What is copied is what the server has. */
function NietOpgeslagen() {
  const { t } = useTranslation();
  const wacht = useStand((bewerker) => bewerker.bewerkingen().length > 0);
  return wacht && <p className="stil">{t('onderdeelkopie.nietOpgeslagen')}</p>;
}

/** Nearby first. */
const hierEerst = (agendas: readonly MijnAgenda[], hier: string): MijnAgenda[] =>
  agendas.toSorted((a, b) => Number(b.code === hier) - Number(a.code === hier));
