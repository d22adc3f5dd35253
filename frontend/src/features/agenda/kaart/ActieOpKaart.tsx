import type { Actie, Status } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { useLeesadressen } from '../../../lib/leesadressen';
import type { Bereik } from '../../../lib/tijdlijn';
import { LinkOfTekst } from '../../../ui/basis/LinkOfTekst';
import { StatusMerk } from '../../../ui/domein/StatusMerk';
import { ActieDelen } from '../acties/ActieDelen';
import stijl from './ActieOpKaart.module.css';

interface Props {
  actie: Actie;
  /** Unknown until the progress has come in: it lives apart from the map. */
  status: Status | undefined;
  bereik: Bereik | undefined;
}

/** An agreement on the map: wat as its heading, then wie, wanneer and hoe. */
export function ActieOpKaart({ actie, status, bereik }: Props) {
  const { langVanInhoud } = useTaal();
  const lees = useLeesadressen();
  return (
    <article>
      <div className={stijl.kop}>
        <h4 className={stijl.wat} lang={langVanInhoud}>
          <LinkOfTekst to={lees.actie(actie.agenda.code, actie.id)}>{actie.wat}</LinkOfTekst>
        </h4>
        <span className={stijl.status}>{status && <StatusMerk status={status} />}</span>
      </div>
      <ActieDelen actie={actie} bereik={bereik} kort className={stijl.delen} />
    </article>
  );
}
