import { IconArchive, IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel, Inhouden, Soort } from '../motor/contract';
import { useBewerker } from '../motor/ConceptContext';
import { useNieuwste } from '../motor/useNieuwste';
import { beschrijvingVan, isPlek, plaatsVan, titelVan } from '../soorten/vragen';
import { Veldinvoer } from '../velden/Veldinvoer';
import { useTaal } from '../../lib/i18n/useTaal';
import { Knop } from '../../ui/basis/Knop';
import { klassen } from '../../lib/klassen';
import { focusOp, deelId } from '../../lib/focus';
import stijl from './Lijst.module.css';
import { Rijprobleem } from './Rijprobleem';
import { useProblemen } from './useProblemen';

/** Where a thing can go in its list. */
export interface Verplaatsing {
  hoger: (() => void) | null;
  lager: (() => void) | null;
}

export interface Rijwoorden<S extends Soort> {
  /** Quiet facts under the title, of what it says now. */
  onder?: (nu: Inhouden[S], deel: Deel<S>) => ReactNode;
}

interface Props<S extends Soort> extends Rijwoorden<S> {
  deel: Deel<S>;
  accent?: number;
  verplaatsing?: Verplaatsing | undefined;
  /** What one does most with it; stands before the other buttons. */
  hoofdknop?: ReactNode;
  /** The inputs, when those are not simply its fields. */
  children?: ReactNode;
}

/** One thing in a list: what it says, and the fields under it as soon as somebody wants to change it. */
export function Onderdeel<S extends Soort>({ deel, children, ...rest }: Props<S>) {
  const { accent, onder, verplaatsing, hoofdknop } = rest;
  const { id, soort } = deel;
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { archiveer } = useBewerker();
  const problemen = useProblemen(id);
  const nu = useNieuwste(deel);
  const [open, zetOpen] = useState(false);
  // What is wrong with a field must be seen; while it is put right the fields stay where they are.
  if (!open && problemen.some(({ wat }) => wat === 'veld' || wat === 'maak')) zetOpen(true);
  const naam = titelVan({ soort, inhoud: nu }).trim() || t('rij.zonderTitel');
  // A number is only its place when people see it.
  const nummer = 'nummer' in deel.inhoud && plaatsVan(soort) === 'nummer' && deel.inhoud.nummer;
  const nietGemaakt = problemen.some(({ wat }) => wat === 'maak');
  const knopId = `wijzig-${id}`;
  return (
    <li className={stijl.rij} data-accent={accent}>
      <div className={stijl.kop}>
        {nummer !== false && (
          <p className={stijl.nummer} aria-hidden="true">
            {nummer}
          </p>
        )}
        <div className={stijl.tekst}>
          <h2 id={deelId(id)} tabIndex={-1} className={stijl.titel} lang={langVanInhoud}>
            {nummer !== false && <span className="alleen-voorlezen">{nummer}. </span>}
            {naam}
          </h2>
          {onder?.(nu, deel)}
        </div>
        <div className={stijl.knoppen}>
          {hoofdknop}
          {verplaatsing && <Verplaatsknoppen id={id} naam={naam} {...verplaatsing} />}
          <Knop
            soort="subtiel"
            id={knopId}
            icoon={<IconPencil aria-hidden size={18} />}
            aria-expanded={open}
            aria-label={t(open ? 'rij.klaarMet' : 'rij.wijzigVan', { titel: naam })}
            onPress={() => zetOpen(!open)}
          >
            {t(open ? 'rij.klaar' : 'rij.wijzig')}
          </Knop>
          {!nietGemaakt && (
            <Knop
              soort="subtiel"
              icoon={<IconArchive aria-hidden size={18} />}
              aria-label={t('rij.archiveerVan', { titel: naam })}
              onPress={() => archiveer(deel)}
            >
              {t('rij.archiveer')}
            </Knop>
          )}
        </div>
      </div>
      {problemen.map((b) => (
        <Rijprobleem key={`${b.wat} ${b.tijd}`} bewerking={b} />
      ))}
      {open && (
        <div className={stijl.velden}>
          {children ??
            Object.keys(beschrijvingVan(soort).velden)
              .filter((veld) => !isPlek(soort, veld))
              .map((veld) => (
                <Veldinvoer key={veld} deel={deel} veld={veld as keyof Inhouden[S] & string} />
              ))}
        </div>
      )}
    </li>
  );
}

interface Verplaatsknop extends Verplaatsing {
  id: string;
  naam: string;
}

/** Up and down. At an end the button stays, so that the focus does. */
export function Verplaatsknoppen({ id, naam, hoger, lager }: Verplaatsknop) {
  const { t } = useTranslation();
  return (
    <span className={klassen('niet-op-papier', stijl.verplaats)}>
      {(
        [
          ['omhoog', hoger, IconArrowUp],
          ['omlaag', lager, IconArrowDown],
        ] as const
      ).map(([kant, ga, Icoon]) => (
        <button
          key={kant}
          id={`${kant}-${id}`}
          type="button"
          className={stijl.pijl}
          aria-label={t(`rij.${kant}`, { titel: naam })}
          aria-disabled={ga === null}
          onClick={() => {
            ga?.();
            // The list is drawn again in its new order, and the button goes along.
            focusOp(`${kant}-${id}`);
          }}
        >
          <Icoon aria-hidden size={18} />
        </button>
      ))}
    </span>
  );
}
