import { useTranslation } from 'react-i18next';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { beschrijvingVan } from '../../../concept/soorten/vragen';
import { focusOp, nieuwId, veldId } from '../../../lib/focus';
import { useBewerkomgeving } from './BewerkContext';
import { onderVan, type Opkaart, type Plek } from './plek';
import { useNeerzetten } from './sleep';
import { Toevoegen } from './Toevoegen';
import stijl from './Vakken.module.css';

/** After Enter: what comes next of a new one. */
const VERDER = {
  resultaat: (id: string) => nieuwId('strategie', id),
  strategie: (id: string) => nieuwId('actie', id),
  actie: (id: string) => veldId(id, 'wie'),
};

interface Props {
  soort: Opkaart['soort'];
  plek: Plek;
  /** Says what is added and where. */
  label: string;
  /** Shorter, on the screen. */
  kort?: string;
  /** The question to begin with, when it would be the first one. */
  vraag?: string | false;
}

/** A line on the map to type a new thing on, and a place to put one down. */
export function NieuwOpKaart({ soort, plek, label, kort, vraag }: Props) {
  const { t } = useTranslation();
  const { nu, open } = useBewerkomgeving();
  const { maakAlle } = useBewerker();
  const neerzetten = useNeerzetten(soort, plek);
  return (
    <div className={stijl.plek} {...neerzetten}>
      {vraag && <p className={stijl.hint}>{vraag}</p>}
      <Toevoegen
        id={nieuwId(soort, onderVan(plek) ?? 'zonder')}
        label={label}
        kort={kort ?? t(`bewerken.nieuw.${soort}`)}
        voegToe={(teksten, viaEnter) => {
          const programmalijn = nu().kaart.programmalijn.id;
          const { titel } = beschrijvingVan(soort);
          const ids = maakAlle(
            soort,
            teksten.map((tekst) => ({ programmalijn, ...plek, [titel]: tekst })),
          );
          const [id] = ids;
          if (id === undefined) return;
          if (ids.length === 1) open(id);
          if (viaEnter) focusOp(VERDER[soort](id));
        }}
      />
    </div>
  );
}
