import type { Report } from "../evaluator/model";
import { renderMarkdown } from "./render-markdown";
import { reportBlocks } from "./report-blocks";

/**
 * A report as GitHub-flavoured Markdown, for a ticket, a pull request or a file note. What the offering's author
 * wrote stays text: it cannot become markup, HTML, a link or a mention.
 */
export function toMarkdown(report: Report): string {
  return renderMarkdown(reportBlocks(report));
}
