interface Rules {
  createScriptURL: (url: string) => string | null;
}

/** Types that are missing in TypeScript's DOM library. */
interface Factory {
  createPolicy: (name: string, rules: Rules) => Rules;
}

/** Creates a Trusted Types policy; undefined in browsers without Trusted Types, which accept plain strings. */
export function createPolicy(name: string, rules: Rules): Rules | undefined {
  return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
}
