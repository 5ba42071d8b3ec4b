import { startMock } from "@outstand/mock";

/** What every sandbox with the usual seed and 100 made-up contacts has. */
export interface Demo {
  /** The token of the user who has the contacts. */
  readonly token: string;
  /** Beginnings of words that occur in their contacts. */
  readonly words: readonly string[];
}

/** Reads from a sandbox in this process what those in other processes have as well. */
export async function readDemo(): Promise<Demo> {
  const mock = await startMock({ port: 0, contacts: 100 });
  const token = mock.demo().users[0]?.tokens.access_token ?? "";
  const response = await mock.fetch(`${mock.url}/api/v1/contacts.json`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const contacts = (await response.json()) as Record<string, unknown>[];
  await mock.close();
  const texts = contacts.flatMap(({ title, company_name, first_name, last_name, primary_address }) => [
    title,
    company_name,
    first_name,
    last_name,
    (primary_address as { city?: string } | null)?.city,
  ]);
  const whole = texts.flatMap((text) =>
    typeof text === "string" ? (text.match(/[A-Za-z]{3,}/g) ?? []) : [],
  );
  const words = new Set(
    whole.flatMap((word) => Array.from({ length: word.length - 2 }, (_, cut) => word.slice(0, 3 + cut))),
  );
  return { token, words: [...words] };
}
