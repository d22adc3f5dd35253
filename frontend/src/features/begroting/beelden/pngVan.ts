import type { LosBeeld } from './losBeeld';

/** Twice as many points as the drawing has, so that it stays sharp on paper and on fine screens. */
const SCHAAL = 2;

/** The picture in points. A data address, because the CSP allows images from there and from nowhere else outside. */
export async function pngVan({ svg, breedte, hoogte }: LosBeeld): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = new OffscreenCanvas(breedte * SCHAAL, hoogte * SCHAAL);
  const pen = doek.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  return doek.convertToBlob({ type: 'image/png' });
}
