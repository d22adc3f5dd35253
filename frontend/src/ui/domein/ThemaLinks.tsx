import { adressen } from '../../lib/adressen';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './ThemaLinks.module.css';

interface Props {
  agenda: string;
  themas: { code: string; naam: string }[];
}

export function ThemaLinks({ agenda, themas }: Props) {
  return (
    <Nederlands als="ul" className={stijl.lijst}>
      {themas.map(({ code, naam }) => (
        <li key={code}>
          <Link to={adressen.thema(agenda, code)}>{naam}</Link>
        </li>
      ))}
    </Nederlands>
  );
}
