import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../../lib/adressen';
import { ikQuery } from '../../../../lib/queries/ik';
import { Gegevens } from '../../../../ui/pagina/Gegevens';
import { Pagina } from '../../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../../ui/pagina/PaginaKop';
import { GeenAgendas } from '../GeenAgendas';
import { mijnEigenaren } from '../mijnEigenaren';
import { Beginkeuze } from './Beginkeuze';

export interface Eigenaar {
  code: string;
  naam: string;
}

interface Props {
  /** The address of this way to begin. */
  hier: string;
  /** What this way is called; that of an empty agenda goes without. */
  weg?: string;
  inleiding: string;
  children: (eigenaren: Eigenaar[]) => ReactNode;
}

/** Around every way to make an agenda: for who may, with the other ways beside it. */
export function NieuweAgendaKader({ hier, weg, inleiding, children }: Props) {
  const { t } = useTranslation();
  const titel = t('mijnAgendas.nieuw');
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => {
        const eigenaren = mijnEigenaren(ik);
        return (
          <Pagina
            titel={weg === undefined ? titel : `${weg} – ${titel}`}
            kruimels={[
              { tekst: t('mijnAgendas.titel'), naar: adressen.mijnAgendas },
              { tekst: titel },
            ]}
          >
            <PaginaKop titel={titel} />
            {eigenaren.length > 0 ? (
              <>
                <Beginkeuze hier={hier} />
                <p className="lopend">{inleiding}</p>
                {children(eigenaren)}
              </>
            ) : (
              <GeenAgendas ik={ik} daarna={hier} />
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
