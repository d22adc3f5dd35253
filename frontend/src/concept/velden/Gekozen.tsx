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
  /** The search for another; `gekozen` is told that there is one. */
  children: (gekozen: () => void) => ReactNode;
}

/** The one thing that is chosen, with a way to let it go; or the search for one. */
export function Gekozen({ id, label, naam, wis, fout, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={klassen(velden.veld, velden.boven)}>
      {naam !== null ? (
        <>
          <span className={velden.label}>{label}</span>
          <span className={stijl.gekozen}>
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
        children(() => focusOp(`${id}-weg`))
      )}
      {fout !== undefined && fout !== null && <p className={velden.fout}>{fout}</p>}
    </div>
  );
}
