import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import type { Voorbeeld } from '../../../lib/api';
import { useVoorbeeld } from '../../../lib/useVoorbeeld';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import { Voorbeeldkader } from '../../../ui/pagina/Voorbeeldkader';
import { Kaartinhoud } from '../kaart/Kaartinhoud';

/** A strategiekaart as visitors would read it if the concept were published now. */
export function VoorbeeldkaartPagina() {
  const { t } = useTranslation();
  const code = useParam('lijn');
  const { begin } = useVoorbeeld();
  const vind = ({ strategiekaarten }: Voorbeeld) =>
    strategiekaarten.find(({ programmalijn }) => programmalijn.code === code);
  return (
    <Voorbeeldkader
      titel={(voorbeeld) => ({
        tekst: vind(voorbeeld)?.programmalijn.titel ?? t('voorbeeld.lijnWeg'),
        inhoud: vind(voorbeeld) !== undefined,
      })}
      accent={(voorbeeld) => accent(vind(voorbeeld)?.programmalijn.nummer)}
    >
      {(voorbeeld) => {
        const kaart = vind(voorbeeld);
        return kaart ? (
          <Kaartinhoud kaart={kaart} agenda={voorbeeld.agenda} />
        ) : (
          <>
            <PaginaKop titel={t('voorbeeld.lijnWeg')} />
            <Melding soort="leeg" titel={t('voorbeeld.lijnWegUitleg')}>
              <Link to={begin}>{t('voorbeeld.naarVoorbeeld')}</Link>
            </Melding>
          </>
        );
      }}
    </Voorbeeldkader>
  );
}
