declare module 'oembetter' {
  interface Client {
    fetch(address: string, callback: (error: Error | null, answer: Record<string, unknown>) => void): void;
  }
  export default function oembetter(): Client;
}
