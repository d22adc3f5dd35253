import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OrganisatieKeuze } from '../motor/contract';
import { Nederlands } from '../../ui/basis/Nederlands';
import { focusOp } from '../../lib/focus';
import { klassen } from '../../lib/klassen';
import stijl from './Organisatie.module.css';
import { OrganisatieZoeker } from './OrganisatieZoeker';
import velden from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  /** The one that is chosen now. */
  organisatie: Pick<OrganisatieKeuze, 'id' | 'naam'> | null;
  kies: (organisatie: OrganisatieKeuze | null) => void;
  hint?: string;
  /** What is wrong. */
  fout?: ReactNode;
}

/** One organisatie, found by searching; or none. */
export function OrganisatieKiezer({ id, label, organisatie, kies, hint, fout }: Props) {
  const { t } = useTranslation();
  return (
    <div className={klassen(velden.veld, velden.boven)}>
      {organisatie !== null ? (
        <>
          <span className={velden.label}>{label}</span>
          <span className={stijl.gekozen}>
            <Nederlands>{organisatie.naam}</Nederlands>
            <Button
              id={`${id}-weg`}
              className={stijl.weg ?? ''}
              aria-label={t('organisatieKiezer.weg', { naam: organisatie.naam })}
              onPress={() => {
                kies(null);
                focusOp(id);
              }}
            >
              <IconX aria-hidden size={16} />
            </Button>
          </span>
        </>
      ) : (
        <OrganisatieZoeker
          id={id}
          label={label}
          hint={hint}
          kies={(keuze) => {
            kies(keuze);
            focusOp(`${id}-weg`);
          }}
        />
      )}
      {fout && <p className={velden.fout}>{fout}</p>}
    </div>
  );
}
