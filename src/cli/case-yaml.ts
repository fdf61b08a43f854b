import type { Node, YAMLMap, YAMLSeq } from "yaml";
import { Document, isCollection } from "yaml";
import type { PolicyCase } from "../policy/case-schema";

/** A case as it would stand in its file: a line for every attribute. */
export function caseYaml(policyCase: PolicyCase): string {
  const document = new Document([policyCase]);
  const item = (document.contents as YAMLSeq<YAMLMap<{ readonly value: string }, Node>>).items[0]!;
  for (const { value } of item.items) if (isCollection(value)) value.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
