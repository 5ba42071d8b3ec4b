/** What was measured, by contender: a number for each round. */
export type Rounds<Name extends string> = Readonly<Record<Name, number[]>>;

/**
 * Measures contenders in turns, in every round beginning with another one, so that what else the machine does hits all
 * alike. The first round is thrown away.
 */
export async function interleave<Name extends string>(
  rounds: number,
  contenders: readonly Name[],
  measure: (name: Name) => Promise<number>,
): Promise<Rounds<Name>> {
  const results = Object.fromEntries(contenders.map((name) => [name, [] as number[]])) as Rounds<Name>;
  for (let round = 0; round <= rounds; round++) {
    for (let index = 0; index < contenders.length; index++) {
      const name = contenders[(index + round) % contenders.length] as Name;
      const result = await measure(name);
      if (round > 0) results[name].push(result);
    }
  }
  return results;
}
