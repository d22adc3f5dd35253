import { Link as RouterLink, useLocation } from 'react-router';
import stijl from './Menu.module.css';

interface Props {
  label: string;
  /** The first is the overview, to which the maps belong; every other holds the pages under its own address. */
  keuzes: readonly { naar: string; tekst: string }[];
}

/** The pages of one agenda, with where one is. */
export function Menu({ label, keuzes }: Props) {
  const { pathname } = useLocation();
  const overzicht = keuzes[0]?.naar;
  const isHier = (naar: string) =>
    pathname.startsWith(naar === overzicht ? `${naar}/programmalijnen` : naar);
  return (
    <nav aria-label={label} className={stijl.menu}>
      <ul className={stijl.lijst}>
        {keuzes.map(({ naar, tekst }) => (
          <li key={naar}>
            <RouterLink
              to={naar}
              aria-current={pathname === naar ? 'page' : isHier(naar) ? 'true' : undefined}
              className={stijl.keuze}
            >
              {tekst}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
