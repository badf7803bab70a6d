interface Rules {
  createScriptURL: (url: string) => string | null;
}

/** What TypeScript's own DOM types do not know yet. */
interface Factory {
  createPolicy: (name: string, rules: Rules) => Rules;
}

/** A Trusted Types policy of this name; undefined where the browser has no Trusted Types and takes plain text. */
export function createPolicy(name: string, rules: Rules): Rules | undefined {
  return (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, rules);
}
