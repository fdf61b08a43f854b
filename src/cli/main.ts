#!/usr/bin/env node
/// <reference types="node" />
import { nodeIo } from "./node-io";
import { run } from "./run";

// Whoever reads the output may stop early (`perimeter rules | head`): that is not an error.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// Set rather than exited with, so that output still on its way arrives.
void run(process.argv.slice(2), nodeIo()).then((code) => (process.exitCode = code));
