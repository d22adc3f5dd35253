import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Demo } from '../../../lib/api';
import { haalDemoWeg } from '../../../lib/queries/demo';
import { Bevestiging } from '../../../ui/basis/Bevestiging';
import { Bevestigknoppen } from '../../../ui/basis/Bevestigknoppen';
import { Knop } from '../../../ui/basis/Knop';
import { Vinkje } from '../../../ui/formulier/Vinkje';
import stijl from './Demo.module.css';

/** Asks first, as it is for good; what people made with it stays, unless that may go too. */
export function DemoWeghalen({ demo }: { demo: Demo }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [metEigenWerk, zetMetEigenWerk] = useState(false);
  const haalWeg = useMutation({
    mutationFn: () => haalDemoWeg(metEigenWerk),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <DialogTrigger>
      <Knop soort="subtiel">{t('demo.haalWeg')}</Knop>
      <Bevestiging titel={t('demo.haalWegVraag')}>
        {(sluit) => (
          <>
            <p>{t('demo.haalWegUitleg')}</p>
            {demo.eigenWerk.length > 0 && (
              <>
                <p>{t('demo.eigenWerk')}</p>
                <ul className={stijl.agendas}>
                  {demo.eigenWerk.map(({ code, titel }) => (
                    <li key={code}>{titel}</li>
                  ))}
                </ul>
                <Vinkje id="met-eigen-werk" aan={metEigenWerk} zet={zetMetEigenWerk}>
                  {t('demo.ookEigenWerk')}
                </Vinkje>
              </>
            )}
            <Bevestigknoppen
              tekst={t('demo.haalWeg')}
              handeling={haalWeg}
              doe={() => haalWeg.mutate(undefined, { onSuccess: sluit })}
              sluit={sluit}
            />
          </>
        )}
      </Bevestiging>
    </DialogTrigger>
  );
}
