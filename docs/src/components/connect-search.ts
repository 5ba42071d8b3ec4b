/** What is used of the script that Pagefind writes beside its index. */
interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Null when another search came after this one. */
  debouncedSearch(words: string): Promise<{ results: { score: number; data(): Promise<Found> }[] } | null>;
}

interface Found {
  url: string;
  /** HTML that marks the words, made by Pagefind from escaped text. */
  excerpt: string;
  meta: { title: string };
}

const shown = 8;

/** What is found, by the folder of its page: what it is called, and how much more it is worth than Pagefind's score says. */
const kinds: Readonly<Record<string, { name: string; weight: number }>> = {
  guides: { name: "Guide", weight: 1.2 },
  operations: { name: "Operation", weight: 1.5 },
  webhooks: { name: "Webhook", weight: 1 },
  client: { name: "Client", weight: 0.6 },
};

/**
 * Brings the search to life: a dialog by click or Ctrl-K, the index loaded when it is first opened, arrow keys between the
 * words and what was found.
 */
export function connectSearch(search: HTMLElement): void {
  const open = search.querySelector<HTMLButtonElement>(":scope > button");
  const dialog = search.querySelector("dialog");
  const input = search.querySelector("input");
  const status = search.querySelector("p");
  const list = search.querySelector("ol");
  if (!open || !dialog || !input || !status || !list) return;

  const hint = status.textContent;
  let index: Promise<Pagefind> | undefined;
  const show = () => {
    index ??= loadIndex(new URL(dialog.dataset.index ?? "", document.baseURI));
    if (!dialog.open) dialog.showModal();
    input.select();
  };

  open.disabled = false;
  open.addEventListener("click", show);
  window.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "k") return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else show();
  });

  input.addEventListener("input", async () => {
    if (input.value.trim() === "") {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    const words = input.value;
    const answer = await (await index)?.debouncedSearch(words);
    if (!answer) return;
    const found = await Promise.all(
      answer.results.slice(0, 3 * shown).map(async ({ score, data }) => {
        const page = await data();
        return { page, worth: score * (kindOf(page)?.weight ?? 1) };
      }),
    );
    // what was found before may come after
    if (input.value !== words) return;
    const isInside = list.contains(document.activeElement);
    status.textContent = answer.results.length === 0 ? "Nothing found" : `${answer.results.length} found`;
    const best = found.sort((a, b) => b.worth - a.worth).slice(0, shown);
    list.replaceChildren(...best.map(({ page }) => toItem(page)));
    if (isInside) (list.querySelector("a") ?? input).focus();
  });

  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      links[0]?.click();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const stops: HTMLElement[] = [input, ...links];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = here + (event.key === "ArrowDown" ? 1 : -1);
    stops.at(next % stops.length)?.focus();
  });
}

async function loadIndex(script: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ script.href);
  await pagefind.options({ baseUrl: new URL("..", script).pathname });
  await pagefind.init();
  return pagefind;
}

function kindOf({ url }: Found) {
  return kinds[url.split("/").find((folder) => folder in kinds) ?? ""];
}

function toItem(found: Found): HTMLLIElement {
  const { url, meta, excerpt } = found;
  const kind = document.createElement("small");
  kind.textContent = kindOf(found)?.name ?? "";
  const title = document.createElement("strong");
  title.append(meta.title, " ", kind);
  const text = document.createElement("span");
  text.innerHTML = excerpt;
  const link = document.createElement("a");
  link.href = url;
  link.append(title, text);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
