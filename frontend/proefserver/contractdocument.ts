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

export interface Antwoord {
  content?: Inhoud;
}

/** What many operations share stands in the contract once, under its name. */
export interface Verwijzing {
  $ref: string;
}

export interface Operatiebeschrijving {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Inhoud };
  responses: Record<string, Antwoord>;
}

export interface Contractdocument {
  paths: Record<string, Record<string, Operatiebeschrijving>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Antwoord>;
  };
}
