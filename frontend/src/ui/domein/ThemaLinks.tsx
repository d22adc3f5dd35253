import { useLeesadressen } from '../../lib/leesadressen';
import { LinkOfTekst } from '../basis/LinkOfTekst';
import { Nederlands } from '../basis/Nederlands';
import stijl from './ThemaLinks.module.css';

interface Props {
  agenda: string;
  themas: { code: string; naam: string }[];
}

export function ThemaLinks({ agenda, themas }: Props) {
  const lees = useLeesadressen();
  return (
    <Nederlands als="ul" className={stijl.lijst}>
      {themas.map(({ code, naam }) => (
        <li key={code}>
          <LinkOfTekst to={lees.thema(agenda, code)}>{naam}</LinkOfTekst>
        </li>
      ))}
    </Nederlands>
  );
}
