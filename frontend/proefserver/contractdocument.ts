/** What is read of openapi.yaml. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
}

type Inhoud = Record<string, { schema: Schema }>;

export interface Operatiebeschrijving {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Inhoud };
  responses: Record<string, { content?: Inhoud }>;
}

export interface Contractdocument {
  paths: Record<string, Record<string, Operatiebeschrijving>>;
  components: { schemas: Record<string, Schema> };
}
