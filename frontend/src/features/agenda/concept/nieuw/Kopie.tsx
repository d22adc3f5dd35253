import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { keuzesUit } from '../../../../concept/velden/keuzesUit';
import { adressen } from '../../../../lib/adressen';
import type { MijnAgenda, OnafgerondeActie } from '../../../../lib/api';
import { formatDatum } from '../../../../lib/format/datum';
import { useTaal } from '../../../../lib/i18n/useTaal';
import {
  kopieerAgenda,
  mijnAgendasQuery,
  onafgerondeActiesQuery,
} from '../../../../lib/queries/ik';
import { vandaag } from '../../../../lib/vandaag';
import { Knop } from '../../../../ui/basis/Knop';
import { Link } from '../../../../ui/basis/Link';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Formulierveld } from '../../../../ui/formulier/Formulierveld';
import { useFormulier } from '../../../../ui/formulier/useFormulier';
import { Gegevens } from '../../../../ui/pagina/Gegevens';
import stijl from '../Gegevens.module.css';
import { Geweigerd } from './Geweigerd';
import { Kopiekeuzes } from './Kopiekeuzes';
import {
  alsKopie,
  controleerKopie,
  kopiebegin,
  mistThemas,
  reden,
  stoppenVan,
  type Kopiewaarden,
} from './kopiewaarden';
import { Onafgerond } from './Onafgerond';

interface Props {
  agenda: MijnAgenda;
  isJaarplan: boolean;
  /** The jaarplan of before, when one is made out of a plan of several years. */
  vorig: MijnAgenda | undefined;
}

const GEEN: readonly OnafgerondeActie[] = [];

/** The form. The same request sent again makes one copy; what is typed stays until it is made. */
export function Kopie({ agenda, isJaarplan, vorig }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const sleutel = useRef({ id: '', voor: '' });
  const metVoortgang = agenda.soort === 'jaarplan';
  const vraag = useQuery({ ...onafgerondeActiesQuery(agenda.code), enabled: metVoortgang });
  const onafgerond = vraag.data?.resultaten ?? GEEN;
  const formulier = useFormulier<Kopiewaarden>({
    sleutel: `${isJaarplan ? 'jaarplan' : 'kopie'}-${agenda.code}`,
    leeg: kopiebegin(
      agenda,
      isJaarplan
        ? { titel: (jaar) => t('agendakopie.jaarplantitel', { jaar }), vandaag: vandaag() }
        : null,
    ),
    namen: {
      ...t('agendakopie.namen', { returnObjects: true }),
      ...Object.fromEntries(
        onafgerond.map(({ id, wat }) => [reden(id), t('agendakopie.reden', { wat })]),
      ),
    },
    controleer: (waarden) => ({
      ...Object.fromEntries(
        Object.entries(controleerKopie(waarden)).map(([veld, reden]) => [
          veld,
          t(`invoer.${reden}`),
        ]),
      ),
      ...(mistThemas(waarden) && { themas: t('agendakopie.themasNodig') }),
      ...Object.fromEntries(
        stoppenVan(waarden, onafgerond)
          .filter((een) => een.reden === '')
          .map(({ actie }) => [reden(actie), t('agendakopie.redenNodig')]),
      ),
    }),
  });
  const maken = useMutation({
    mutationFn: (waarden: Kopiewaarden) => {
      const voor = JSON.stringify(waarden);
      // Other wishes are another agenda, and need another key.
      if (sleutel.current.voor !== voor) sleutel.current = { id: crypto.randomUUID(), voor };
      return kopieerAgenda(agenda.code, alsKopie(waarden, onafgerond), sleutel.current.id);
    },
    onSuccess: async ({ code }) => {
      formulier.leegMaken();
      await queryClient.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
      await ga(adressen.concept(code), { state: { gemaakt: 'kopie' } });
    },
    onError: (fout) => formulier.weiger(fout, { actie: 'stoppen', reden: 'stoppen' }),
  });
  const maak = isJaarplan ? 'agendakopie.maakJaarplan' : 'agendakopie.maak';
  const looptijd = { van: formatDatum(agenda.van, taal), tot: formatDatum(agenda.tot, taal) };
  return (
    <form
      className={stijl.formulier}
      noValidate
      onSubmit={formulier.verstuur((waarden) => {
        if (!maken.isPending) maken.mutate(waarden);
      })}
    >
      <Geweigerd formulier={formulier} titel={t('agendakopie.mislukt')} />
      <Formulierveld
        formulier={formulier}
        veld="titel"
        {...(!isJaarplan && { hint: t('agendakopie.titelHint') })}
      />
      <div>
        <Formulierveld
          formulier={formulier}
          veld="soort"
          kort
          opties={keuzesUit(t, 'agendaSoort')}
        />
        {!isJaarplan && !metVoortgang && formulier.waarden.soort === 'jaarplan' && (
          <p className="stil">
            {t('agendakopie.lieverJaarplan')}{' '}
            <Link to={adressen.nieuweKopie(agenda.code, 'jaarplan')}>
              {t('agendakopie.lieverJaarplanLink')}
            </Link>
          </p>
        )}
      </div>
      <div>
        <div className={stijl.twee}>
          <Formulierveld formulier={formulier} veld="van" soort="date" />
          <Formulierveld formulier={formulier} veld="tot" soort="date" />
        </div>
        <p className="stil">
          {t(isJaarplan ? 'agendakopie.periodeHintJaarplan' : 'agendakopie.periodeHint', looptijd)}
        </p>
      </div>
      {vorig && (
        <p className="stil">
          {t('agendakopie.erIsAl')}{' '}
          <Link to={adressen.nieuweKopie(vorig.code)}>
            <Nederlands>{vorig.titel}</Nederlands>
          </Link>
          . {t('agendakopie.erIsAlUitleg')}
        </p>
      )}
      {metVoortgang && (
        <Gegevens query={vraag} deel vlakken={1}>
          {({ resultaten }) => <Onafgerond formulier={formulier} acties={resultaten} />}
        </Gegevens>
      )}
      <Kopiekeuzes formulier={formulier} begin={agenda.van} />
      <div className={stijl.knoppen}>
        <Knop soort="hoofd" type="submit" isDisabled={maken.isPending}>
          {t(maken.isPending ? 'agendakopie.bezig' : maak)}
        </Knop>
      </div>
    </form>
  );
}
