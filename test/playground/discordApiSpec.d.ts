/** The package publishes its zod schemas without types; these are the ones the tests read. */
declare module 'discord-api-spec/zod' {
  interface SchemaIssue {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly message: string;
    /** Of a union: the issues of each of its branches. */
    readonly errors?: readonly (readonly SchemaIssue[])[];
  }
  interface Schema {
    safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly SchemaIssue[] } };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
