/** A function that knows no form, only Standard Schema: what routers and form libraries do. */
import contact, { draftSchema, type RecommendationSummary } from '@shenbao/cn-2022/recommendation-summary';
import type { StandardSchemaV1 } from '@standard-schema/spec';

export const parse = async <Schema extends StandardSchemaV1>(
  schema: Schema,
  data: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> => {
  const result = await schema['~standard'].validate(data);
  if (result.issues) throw new Error(result.issues.map(({ path, message }) => `${path?.join('.')}: ${message}`).join());
  return result.value;
};

export const recommenderOf = async (data: unknown): Promise<string> => (await parse(contact, data)).recommender;

export const draftOf = async (data: unknown): Promise<string | undefined> =>
  (await parse(draftSchema, data)).recommendedScenarios?.[0]?.enterprise;

export type Output = StandardSchemaV1.InferOutput<typeof contact>;
export const same = (output: Output): RecommendationSummary => output;
