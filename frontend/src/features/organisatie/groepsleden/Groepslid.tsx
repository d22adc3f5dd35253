import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Groepslid as Lid } from '../../../lib/api';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import { Knop } from '../../../ui/basis/Knop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Groepsleden.module.css';
import { Lidperiode } from './Lidperiode';
import { LidWeghalen } from './LidWeghalen';
import type { Stand } from './stand';
import { WijzigLid } from './WijzigLid';

interface Props {
  groep: string;
  lid: Lid;
  stand: Stand;
  meld: (zin: string) => void;
}

/** One lid: its rol and its time, and what can be done about it. What opens, opens under it. */
export function Groepslid({ groep, lid, stand, meld }: Props) {
  const { t } = useTranslation();
  const [open, zetOpen] = useState<'wijzigen' | 'ophouden' | null>(null);
  const { id, organisatie, inhoud } = lid;
  const knopId = (wat: string) => `${wat}-knop-${id}`;
  // Who has a last day can change it, and who has not begun yet has nothing to end.
  const daden = (['wijzigen', 'ophouden'] as const).filter(
    (wat) => wat === 'wijzigen' || (stand === 'nu' && inhoud.tot === null),
  );
  return (
    <li className={stijl.rij}>
      <div className={stijl.wie}>
        <Nederlands className={stijl.naam}>
          <Link to={adressen.organisatie(organisatie.code)}>{organisatienaam(organisatie)}</Link>
        </Nederlands>
        {inhoud.rol !== null && <Nederlands className="stil">{inhoud.rol}</Nederlands>}
      </div>
      <Lidperiode tijd={inhoud} />
      <div className={stijl.daden}>
        {daden.map((wat) => (
          <Knop
            key={wat}
            id={knopId(wat)}
            soort="subtiel"
            aria-label={t(`groepsleden.van.${wat}`, { lid: organisatie.naam })}
            aria-expanded={open === wat}
            onPress={() => zetOpen(open === wat ? null : wat)}
          >
            {t(`groepsleden.${wat}`)}
          </Knop>
        ))}
        <LidWeghalen groep={groep} lid={lid} meld={meld} />
      </div>
      {open !== null && (
        <div className={stijl.open}>
          <WijzigLid
            key={open}
            groep={groep}
            lid={lid}
            wat={open}
            // Who ends has no button to end it any more.
            terug={knopId('wijzigen')}
            sluit={() => zetOpen(null)}
            meld={meld}
          />
        </div>
      )}
    </li>
  );
}
