import stijl from './Begrotingsgrafiek.module.css';

interface Props {
  vak: { x: number; y: number; width: number; height: number };
  tekst: string;
  liggend: boolean;
}

const REGEL = 17;

/** The total of a year at the end of its column, with its PMs on a line of their own. */
export function Kolomlabel({ vak, tekst, liggend }: Props) {
  const [bedrag = '', pm] = tekst.split(' + ');
  const regels = pm ? [bedrag, `+ ${pm}`] : [bedrag];
  const x = liggend ? vak.x + vak.width + 6 : vak.x + vak.width / 2;
  const boven = (regels.length - 1) * REGEL;
  const y = liggend ? vak.y + vak.height / 2 + 5 - boven / 2 : vak.y - 8 - boven;
  return (
    <text x={x} y={y} textAnchor={liggend ? 'start' : 'middle'} className={stijl.label}>
      {regels.map((regel, i) => (
        <tspan key={regel} x={x} dy={i === 0 ? 0 : REGEL}>
          {regel}
        </tspan>
      ))}
    </text>
  );
}
