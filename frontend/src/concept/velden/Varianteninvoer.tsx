import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { useTaal } from '../../lib/i18n/useTaal';
import { Knop } from '../../ui/basis/Knop';
import { focusOp } from '../../lib/focus';
import { staatVan } from './staatVan';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  hint?: ReactNode;
  naam: string;
  veld: Veld<string[]>;
}

const NA_TYPEN_MS = 30_000;

/** Short texts, one per line. An empty line is not saved. */
export function Varianteninvoer({ id, label, hint, naam, veld }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  // With the empty lines that somebody is about to fill.
  const [eigen, zetEigen] = useState<string[] | null>(null);
  const regels = eigen ?? veld.waarde;
  const gevuld = (lijst: string[]) => lijst.map((tekst) => tekst.trim()).filter(Boolean);
  const regelId = (plek: number) => `${id}-${plek}`;
  return (
    <Veldkader
      label={label}
      hint={hint}
      nietVerplicht
      {...staatVan(veld, naam, (lijst) => lijst.join(', '))}
    >
      {(kenmerken) => (
        <div className={stijl.varianten}>
          <ul className={stijl.varianten}>
            {regels.map((tekst, plek) => (
              <li key={plek}>
                <input
                  {...kenmerken}
                  id={regelId(plek)}
                  type="text"
                  className="utrecht-textbox"
                  lang={langVanInhoud}
                  autoComplete="off"
                  aria-label={t('conceptBegrippen.variant', { nummer: plek + 1 })}
                  value={tekst}
                  onChange={({ target }) => {
                    const nieuw = regels.with(plek, target.value);
                    zetEigen(nieuw);
                    veld.typ(gevuld(nieuw), NA_TYPEN_MS);
                  }}
                  onBlur={() => {
                    veld.rondAf();
                  }}
                  onKeyDown={({ key }) => {
                    if (key === 'Enter') veld.rondAf();
                  }}
                />
                <Knop
                  soort="subtiel"
                  aria-label={t('conceptBegrippen.variantWeg', { tekst })}
                  onPress={() => {
                    const nieuw = regels.toSpliced(plek, 1);
                    zetEigen(nieuw);
                    veld.zet(gevuld(nieuw));
                    focusOp(regelId(Math.max(0, plek - 1)), `${id}-nieuw`);
                  }}
                >
                  <IconX aria-hidden size={18} />
                </Knop>
              </li>
            ))}
          </ul>
          <Knop
            id={`${id}-nieuw`}
            soort="subtiel"
            icoon={<IconPlus aria-hidden size={18} />}
            onPress={() => {
              zetEigen([...regels, '']);
              focusOp(regelId(regels.length));
            }}
          >
            {t('conceptBegrippen.variantNieuw')}
          </Knop>
        </div>
      )}
    </Veldkader>
  );
}
