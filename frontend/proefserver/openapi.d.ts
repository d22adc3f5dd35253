/** openapi.yaml as an object (vitest.config.ts). */
declare module '*/openapi.yaml' {
  const document: import('./contractdocument').Contractdocument;
  export default document;
}
