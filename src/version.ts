/** The version of the engine, as every receipt states it. A test holds it equal to the package's. */
export const ENGINE_VERSION = "0.1.0";
