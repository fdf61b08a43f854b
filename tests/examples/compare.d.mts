export function differences(expected: unknown, report: unknown): string[];
