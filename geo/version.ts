/** Version of the published data and the day of its last change, ISO 8601. Kept by hand: the build itself knows no clock. */
export const VERSION = { version: '1.0.0', created: '2026-11-25' } as const;
