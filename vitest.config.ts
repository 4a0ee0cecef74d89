import { defineConfig } from 'vitest/config';

// Four kinds of test, told apart by folder:
//   unit     pure code, no build needed, seconds
//   site     reads the files of dist/
//   servers  a small site as nginx, Caddy and the preview server send it
//   browser  a real Chromium against dist/ as it is served
export default defineConfig({
  // Tests import plain modules; Vite has nothing to serve, and an .env file must not change a result.
  envDir: false,
  test: {
    environment: 'node',
    passWithNoTests: false,
    restoreMocks: true,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['scripts/requireBuild.ts'],
          testTimeout: 30_000,
          // Copies of the project are removed after a test, and hold ten thousand files.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          globalSetup: ['scripts/requireBuild.ts', 'tests/servers/support/globalSetup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/globalSetup.ts'],
          // All files share one Chromium; two workers keep two cores busy and no page starved of time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
