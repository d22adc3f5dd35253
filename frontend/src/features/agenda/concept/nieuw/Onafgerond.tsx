import { useTranslation } from 'react-i18next';
import type { OnafgerondeActie } from '../../../../lib/api';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { StatusMerk } from '../../../../ui/domein/StatusMerk';
import { Formulierveld } from '../../../../ui/formulier/Formulierveld';
import type { Formulier } from '../../../../ui/formulier/useFormulier';
import { Veld } from '../../../../ui/formulier/Veld';
import { Vinkje } from '../../../../ui/formulier/Vinkje';
import { reden, stopt, type Kopiewaarden } from './kopiewaarden';
import stijl from './Onafgerond.module.css';

interface Props {
  formulier: Formulier<Kopiewaarden>;
  acties: readonly OnafgerondeActie[];
}

/** What the year that ends leaves undone: each goes on, unless it is stopped with a reason. */
export function Onafgerond({ formulier, acties }: Props) {
  const { t } = useTranslation();
  if (acties.length === 0) return null;
  return (
    <Veld
      label={t('agendakopie.onafgerond', { count: acties.length })}
      hint={t('agendakopie.onafgerondUitleg')}
      fout={formulier.fouten.stoppen}
    >
      {() => (
        <ul className={stijl.acties} id={formulier.id('stoppen')} tabIndex={-1}>
          {acties.map((actie) => (
            <Rij key={actie.id} formulier={formulier} actie={actie} />
          ))}
        </ul>
      )}
    </Veld>
  );
}

function Rij({
  formulier,
  actie,
}: {
  formulier: Formulier<Kopiewaarden>;
  actie: OnafgerondeActie;
}) {
  const { t } = useTranslation();
  const { id, wat, programmalijn, wanneer, status } = actie;
  const isGestopt = formulier.waarden[stopt(id)] === 'ja';
  return (
    <li className={stijl.actie}>
      <div>
        <Nederlands als="p">{wat}</Nederlands>
        <p className={stijl.stand}>
          <StatusMerk status={status} />
          <Nederlands className="stil">
            {programmalijn} · {wanneer}
          </Nederlands>
        </p>
      </div>
      <Vinkje
        id={formulier.id(stopt(id))}
        aan={isGestopt}
        zet={(aan) => formulier.zet(stopt(id), aan ? 'ja' : '')}
      >
        {t('agendakopie.stopt')}
        <span className="alleen-voorlezen">: {wat}</span>
      </Vinkje>
      {isGestopt && (
        <Formulierveld
          formulier={formulier}
          veld={reden(id)}
          soort="alinea"
          className={stijl.reden}
        />
      )}
    </li>
  );
}
