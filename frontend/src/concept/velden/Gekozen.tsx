import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { focusOp } from '../../lib/focus';
import { klassen } from '../../lib/klassen';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Organisatie.module.css';
import velden from './Velden.module.css';

interface Props {
  /** Of the search. */
  id: string;
  label: string;
  /** What is chosen now; null is nothing yet. */
  naam: string | null;
  wis: () => void;
  /** What is wrong. */
  fout?: ReactNode;
  /** The search for another: `gekozen` is told that there is one, and where it says what is wrong. */
  children: (delen: { gekozen: () => void; foutId: string | undefined }) => ReactNode;
}

/** The one thing that is chosen, with a way to let it go; or the search for one. */
export function Gekozen({ id, label, naam, wis, fout, children }: Props) {
  const { t } = useTranslation();
  const foutId = fout === undefined || fout === null ? undefined : `${id}-fout`;
  return (
    <div className={klassen(velden.veld, velden.boven)}>
      {naam !== null ? (
        <>
          <span className={velden.label}>{label}</span>
          <span id={id} tabIndex={-1} className={stijl.gekozen}>
            <Nederlands>{naam}</Nederlands>
            <Button
              id={`${id}-weg`}
              className={stijl.weg ?? ''}
              aria-label={t('organisatieKiezer.weg', { naam })}
              onPress={() => {
                wis();
                focusOp(id);
              }}
            >
              <IconX aria-hidden size={16} />
            </Button>
          </span>
        </>
      ) : (
        children({ gekozen: () => focusOp(`${id}-weg`), foutId })
      )}
      {foutId !== undefined && (
        <p id={foutId} className={velden.fout}>
          {fout}
        </p>
      )}
    </div>
  );
}
