/// <reference types="node" />
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import type { Spool } from "./io";
import { Unusable } from "./io";

/** Written in pieces of about this size. */
const PIECE = 1 << 20;

/** A spool in a file of its own in the folder for temporary files; gone once it is discarded. */
export async function temporarySpool(unusable: (error: unknown) => Unusable): Promise<Spool> {
  const attempt = async <T>(use: () => Promise<T>): Promise<T> => {
    try {
      return await use();
    } catch (error) {
      throw error instanceof Unusable ? error : unusable(error);
    }
  };
  const { folder, path, file } = await attempt(async () => {
    const folder = await mkdtemp(join(tmpdir(), "perimeter-"));
    const path = join(folder, "spool");
    return { folder, path, file: await open(path, "wx", 0o600) };
  });
  let piece = "";
  const flush = (): Promise<void> =>
    attempt(async () => {
      await file.write(piece);
      piece = "";
    });
  return {
    write: async (text) => {
      piece += text;
      if (piece.length >= PIECE) await flush();
    },
    print: async () => {
      await flush();
      for await (const chunk of createReadStream(path)) if (!process.stdout.write(chunk as Buffer)) await once(process.stdout, "drain");
    },
    discard: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
