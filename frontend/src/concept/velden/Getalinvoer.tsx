import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import { staatVan } from './staatVan';
import { Veldkader } from './Veldkader';
import stijl from './Velden.module.css';

type Waarde = string | number | null;

/** What was typed as a value; nothing for what is none, or half of one. */
const LEES = {
  jaar: (tekst: string): Waarde => (/^(19|20|21)\d\d$/.test(tekst) ? Number(tekst) : null),
  /** At most two decimals, after a comma or a dot: people are not counted in thousands. */
  decimaal: (tekst: string): Waarde =>
    /^\d{1,4}([.,]\d{1,2})?$/.test(tekst) ? tekst.replace(',', '.') : null,
};

interface Props {
  id: string;
  label: string;
  hint?: ReactNode;
  /** Name of the field in the contract. */
  naam: string;
  getal: keyof typeof LEES;
  magLeeg: boolean;
  veld: Veld<Waarde>;
}

/** A number, such as a year. What is none stays, with what is wrong, and is not saved. */
export function Getalinvoer({ id, label, hint, naam, getal, magLeeg, veld }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const [getypt, zetGetypt] = useState<string | null>(null);
  const past = (tekst: string) => LEES[getal](tekst) !== null || (magLeeg && tekst === '');
  const isMis = getypt !== null && !past(getypt.trim());
  const inWoorden = (waarde: Waarde) =>
    typeof waarde === 'string' ? formatGetal(waarde, taal) : String(waarde ?? '');
  return (
    <Veldkader
      id={id}
      label={label}
      hint={hint}
      nietVerplicht={magLeeg}
      {...staatVan(veld, naam, inWoorden, isMis ? t(`invoer.getal.${getal}`) : null)}
    >
      {(kenmerken) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={klassen('utrecht-textbox', stijl.kort)}
          {...kenmerken}
          value={getypt ?? inWoorden(veld.waarde)}
          onChange={({ target }) => {
            const tekst = target.value.trim();
            zetGetypt(target.value);
            if (past(tekst)) veld.typ(LEES[getal](tekst));
          }}
          onBlur={() => {
            veld.rondAf();
            if (!isMis) zetGetypt(null);
          }}
        />
      )}
    </Veldkader>
  );
}
