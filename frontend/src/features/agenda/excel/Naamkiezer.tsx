import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bladnaam, Kaartvoorbeeld } from '../../../client/schema';
import { OrganisatieZoeker } from '../../../concept/velden/OrganisatieZoeker';
import { waardelijst } from '../../../lib/i18n/waardelijst';
import stijl from './Excel.module.css';

/** Someone who is there, someone to make, or with neither nobody. */
export interface Keuze {
  organisatie?: { id: string; naam: string };
  soort?: NonNullable<Bladnaam['soort']>;
}

export const GEEN: Keuze = {};

const ANDER = 'ander';
const NIEMAND = 'niemand';

interface Props {
  id: string;
  naam: Kaartvoorbeeld['namen'][number];
  /** Null when nothing was chosen. */
  keuze: Keuze | null;
  kies: (keuze: Keuze | null) => void;
}

/** Who is meant by a name: one that looks like it, any other, a new one or nobody. */
export function Naamkiezer({ id, naam, keuze, kies }: Props) {
  const { t } = useTranslation();
  const [zoekt, zetZoekt] = useState(false);
  const bekend = keuze?.organisatie;
  const lijktOp = naam.lijktOp.filter((een) => een.id !== bekend?.id);
  const label = t('excel.wieIs', { naam: naam.naam });
  return (
    <div className={stijl.kiezer}>
      <select
        id={id}
        aria-label={label}
        className="utrecht-textbox"
        value={zoekt ? ANDER : waarde(keuze)}
        onChange={({ target: { value } }) => {
          zetZoekt(value === ANDER);
          if (value === '') kies(null);
          else if (value === NIEMAND) kies(GEEN);
          else if (value !== ANDER) {
            const organisatie = naam.lijktOp.find((een) => een.id === value);
            const soort = waardelijst('organisatieSoort').find((een) => een === value);
            kies(organisatie ? { organisatie } : soort ? { soort } : keuze);
          }
        }}
      >
        <option value="">
          {naam.wordt === 'open' ? t('excel.kies') : (naam.organisatie ?? t('excel.kies'))}
        </option>
        {bekend && <option value={bekend.id}>{bekend.naam}</option>}
        {lijktOp.length > 0 && (
          <optgroup label={t('excel.lijktOp')}>
            {lijktOp.map((een) => (
              <option key={een.id} value={een.id}>
                {een.naam}
              </option>
            ))}
          </optgroup>
        )}
        <option value={ANDER}>{t('excel.ander')}</option>
        <option value={NIEMAND}>{t('excel.slaNaamOver')}</option>
        <optgroup label={t('excel.nieuwe')}>
          {waardelijst('organisatieSoort').map((soort) => (
            <option key={soort} value={soort}>
              {t(`organisatieSoort.${soort}`, { count: 1 })}
            </option>
          ))}
        </optgroup>
      </select>
      {zoekt && (
        <OrganisatieZoeker
          id={`${id}-zoek`}
          label={label}
          opPlek
          kies={(organisatie) => {
            kies({ organisatie });
            zetZoekt(false);
          }}
        />
      )}
    </div>
  );
}

const waarde = (keuze: Keuze | null): string =>
  keuze === null ? '' : (keuze.organisatie?.id ?? keuze.soort ?? NIEMAND);
