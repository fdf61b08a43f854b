import * as z from "zod";

/**
 * A schema built on first use, so that importing the library costs nothing for programs that never parse, and built without
 * zod's JIT: that compiles with `new Function` and probes for it while a schema is constructed, both of which a strict
 * Content-Security-Policy reports. Zod reads the switch during construction only, so it is put back afterwards and the
 * host program's own schemas keep their JIT.
 */
export function lazySchema<S extends z.ZodType>(build: () => S): () => S {
  let schema: S | undefined;
  return () => (schema ??= withoutJit(build));
}

function withoutJit<T>(build: () => T): T {
  const config = z.config();
  const before = config.jitless;
  config.jitless = true;
  try {
    return build();
  } finally {
    if (before === undefined) delete config.jitless;
    else config.jitless = before;
  }
}
