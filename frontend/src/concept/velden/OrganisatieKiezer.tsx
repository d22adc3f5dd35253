import type { ReactNode } from 'react';
import { organisatienaam } from '../../lib/format/organisatienaam';
import type { OrganisatieKeuze } from '../motor/contract';
import { Gekozen } from './Gekozen';
import { OrganisatieZoeker } from './OrganisatieZoeker';

interface Props {
  id: string;
  label: string;
  /** The one that is chosen now. */
  organisatie: (Pick<OrganisatieKeuze, 'id' | 'naam'> & { afkorting?: string | null }) | null;
  kies: (organisatie: OrganisatieKeuze | null) => void;
  hint?: string;
  /** What is wrong. */
  fout?: ReactNode;
}

/** One organisatie, found by searching; or none. */
export function OrganisatieKiezer({ id, label, organisatie, kies, hint, fout }: Props) {
  return (
    <Gekozen
      id={id}
      label={label}
      naam={organisatie && organisatienaam(organisatie)}
      wis={() => kies(null)}
      fout={fout}
    >
      {({ gekozen, foutId }) => (
        <OrganisatieZoeker
          id={id}
          label={label}
          hint={hint}
          foutId={foutId}
          kies={(keuze) => {
            kies(keuze);
            gekozen();
          }}
        />
      )}
    </Gekozen>
  );
}
