import { Melding } from '../../../../ui/basis/Melding';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Foutensamenvatting } from '../../../../ui/formulier/Foutensamenvatting';
import type { Formulier, Waarden } from '../../../../ui/formulier/useFormulier';
import stijl from './Nieuw.module.css';

interface Props<W extends Waarden> {
  formulier: Formulier<W>;
  titel: string;
}

/** What is wrong with the fields; or why it was refused as a whole, with every reason. */
export function Geweigerd<W extends Waarden>({ formulier, titel }: Props<W>) {
  const { geweigerd, samenvatting } = formulier;
  return (
    <Foutensamenvatting {...samenvatting}>
      {geweigerd !== null && (
        <Melding soort="fout" titel={titel}>
          {geweigerd.overig.length === 0 && geweigerd.detail !== null && (
            <Nederlands als="p">{geweigerd.detail}</Nederlands>
          )}
          {geweigerd.overig.length > 0 && (
            <Nederlands als="ul" className={stijl.redenen}>
              {geweigerd.overig.map((reden) => (
                <li key={reden}>{reden}</li>
              ))}
            </Nederlands>
          )}
        </Melding>
      )}
    </Foutensamenvatting>
  );
}
