/** Starts a sandbox twice, then makes namespaces, and prints how long each took. */
import { startMock } from "@outstand/mock";
import type { Times } from "./measure-start-mock.ts";

const time = async (work: () => unknown) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const startAndClose = async () => {
  const mock = await startMock({ port: 0 });
  await mock.close();
};

const firstMs = await time(startAndClose);
const secondMs = await time(startAndClose);

const mock = await startMock({ port: 0 });
const namespacesMs: number[] = [];
const answersMs: number[] = [];
for (let made = 0; made < 40; made++) {
  namespacesMs.push(await time(() => mock.namespace()));
  answersMs.push(
    await time(async () => {
      const namespace = mock.namespace();
      const { access_token } = namespace.tokens.issue();
      await namespace.fetch(`${namespace.url}/api/v1/contacts/1.json`, {
        headers: { authorization: `Bearer ${access_token}` },
      });
    }),
  );
}
await mock.close();

const times: Times = { firstMs, secondMs, namespacesMs, answersMs };
console.log(JSON.stringify(times));
