import { useTranslation } from 'react-i18next';
import type { ActieVanOrganisatie } from '../../../lib/api';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { vandaag } from '../../../lib/vandaag';
import { Actielinks } from './Actielinks';
import { gaatEraf, komtErbij, type Lidtijd } from './actiesMee';
import stijl from './Groepsleden.module.css';
import { standOp } from './stand';
import { useGevraagdVan } from './useGevraagdVan';

interface Props {
  groep: string;
  lid: { code: string; naam: string };
  /** When it is a lid, as it is filled in; null when it never was. */
  tijd: Lidtijd | null;
  /** Whether it is a lid by now. */
  isLid: boolean;
}

/** What it means for a lid, before it is done: which acties are asked of it too, and which no longer. */
export function Gevolg({ groep, lid, tijd, isLid }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const vanGroep = useGevraagdVan(groep);
  const vanLid = useGevraagdVan(lid.code);
  if (vanGroep.mislukt || vanLid.mislukt) return <p>{t('groepsleden.gevolg.onbekend')}</p>;
  if (vanGroep.acties === undefined || vanLid.acties === undefined) {
    return <p className="stil">{t('algemeen.laden')}</p>;
  }
  const datum = (dag: string | null | undefined) => (dag ? formatDatum(dag, taal) : '');
  const zin = (wat: Zin, acties: ActieVanOrganisatie[]) =>
    t(`groepsleden.gevolg.${wat}`, {
      count: acties.length,
      lid: lid.naam,
      datum: datum(wat === 'later' ? tijd?.van : tijd?.tot),
    });
  const erbij = tijd === null ? [] : komtErbij(vanGroep.acties, vanLid.acties, tijd);
  const eraf = isLid && tijd?.tot !== null ? gaatEraf(vanLid.acties, groep) : [];
  return (
    // What opens is not read out: only that the number has changed.
    <div className={stijl.gevolg} role="status" aria-atomic={false} aria-relevant="text">
      {tijd !== null && erbij.length > 0 && (
        <Actielinks zin={zin(standOp(tijd, vandaag()), erbij)} acties={erbij} />
      )}
      {eraf.length > 0 && (
        <Actielinks zin={zin(tijd === null ? 'weg' : 'eraf', eraf)} acties={eraf} />
      )}
      {erbij.length + eraf.length === 0 && (
        <p>{t('groepsleden.gevolg.niets', { lid: lid.naam })}</p>
      )}
    </div>
  );
}

type Zin = 'nu' | 'later' | 'was' | 'eraf' | 'weg';
