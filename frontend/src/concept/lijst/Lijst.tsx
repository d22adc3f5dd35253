import { Children, type ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import { Melding } from '../../ui/basis/Melding';
import stijl from './Lijst.module.css';

interface Props {
  /** What it is, in a sentence or two. */
  inleiding: string;
  /** What it says when there is nothing yet. */
  leeg: { titel: string; uitleg: string };
  /** What just happened, to be read out. */
  bericht?: string;
  /** Adding one. */
  nieuw: ReactNode;
  children: ReactNode;
}

/** A list of things of the concept, with what it is for and a way to add one. */
export function Lijst({ inleiding, leeg, bericht = '', nieuw, children }: Props) {
  return (
    <div className={stijl.deel}>
      {Children.count(children) === 0 ? (
        <Melding soort="leeg" titel={leeg.titel}>
          <p>{leeg.uitleg}</p>
        </Melding>
      ) : (
        <>
          <p className={klassen('lopend', stijl.inleiding)}>{inleiding}</p>
          <ul className={stijl.lijst}>{children}</ul>
        </>
      )}
      <p role="status" className="alleen-voorlezen">
        {bericht}
      </p>
      {nieuw}
    </div>
  );
}
