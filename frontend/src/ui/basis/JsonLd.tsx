/** Data for search engines (schema.org). A data block: it is never run, so the CSP allows it. */
export function JsonLd({ gegevens }: { gegevens: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...gegevens });
  return (
    <script
      type="application/ld+json"
      // A "<" in a text of the agenda must not end the block.
      dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }}
    />
  );
}
