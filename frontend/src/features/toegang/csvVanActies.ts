import type { TFunction } from 'i18next';
import type { ActieVanOrganisatie } from '../../lib/api';
import { adressen } from '../../lib/adressen';
import { alsCsv, type Csvvorm } from '../../lib/csv';
import { volledigAdres } from '../../lib/volledigAdres';
import { leidt } from '../../ui/domein/rollen';

/** The acties of an organisatie as a table: one row each, dates apart so that they can be sorted. */
export function csvVanActies(acties: ActieVanOrganisatie[], vorm: Csvvorm, t: TFunction): string {
  const kop = [
    t('filters.agenda'),
    t('filters.programmalijn'),
    t('kolom.wat'),
    t('filters.rol'),
    t('kolom.via'),
    t('kolom.leiders'),
    t('kolom.anderen'),
    t('actie.wanneer'),
    t('kolom.van'),
    t('kolom.tot'),
    t('filters.status'),
    t('actie.hoe'),
    t('kolom.adres'),
  ];
  return alsCsv([kop, ...acties.map((actie) => rij(actie, t))], vorm);
}

function rij(actie: ActieVanOrganisatie, t: TFunction): (string | number)[] {
  const namen = (leiders: boolean) =>
    actie.wie
      .filter(({ rol }) => leidt(rol) === leiders)
      .map(({ organisatie }) => organisatie.naam)
      .join(', ');
  return [
    actie.agenda.titel,
    `${actie.programmalijn.nummer}. ${actie.programmalijn.titel}`,
    actie.wat,
    [...new Set(actie.betrokken.map(({ rol }) => t(`rol.${rol}`)))].join(', '),
    actie.betrokken
      .filter(({ pad }) => pad.length > 0)
      .map(({ pad }) => pad.map(({ naam }) => naam).join(' › '))
      .join(', '),
    namen(true),
    namen(false),
    actie.wanneer.woorden ?? actie.wanneer.tekst,
    actie.wanneer.van ?? '',
    actie.wanneer.tot ?? '',
    t(`status.${actie.status}`),
    actie.hoe.map(({ tekst }) => tekst).join(' '),
    volledigAdres(adressen.actie(actie.agenda.code, actie.id)),
  ];
}
