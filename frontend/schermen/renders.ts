/*
 * How many components React draws. React tells its developer tools what it did; this listens there, and
 * is read before React is. Only for tests: what a fiber looks like is React's own affair.
 */

interface Fiber {
  tag: number;
  flags: number;
  child: Fiber | null;
  sibling: Fiber | null;
  alternate: Fiber | null;
}

interface Haak {
  supportsFiber: boolean;
  renderers: Map<number, unknown>;
  inject: (renderer: unknown) => number;
  onCommitFiberRoot: (renderer: number, root: { current: Fiber }) => void;
}

/** Function, forwardRef and memo components. */
const COMPONENT = new Set([0, 11, 15]);
const GETEKEND = 1;

let aantal = 0;

function tel(fiber: Fiber): void {
  const was = fiber.alternate;
  if (COMPONENT.has(fiber.tag) && (was === null || (fiber.flags & GETEKEND) !== 0)) aantal += 1;
  // The same children as before were not looked at.
  if (was !== null && was.child === fiber.child) return;
  for (let kind = fiber.child; kind !== null; kind = kind.sibling) {
    // A child that came along untouched is the one of before.
    if (was === null || kind.alternate !== null || !isVanEerder(was, kind)) tel(kind);
  }
}

function isVanEerder({ child }: Fiber, gezocht: Fiber): boolean {
  for (let kind = child; kind !== null; kind = kind.sibling) if (kind === gezocht) return true;
  return false;
}

const venster = window as unknown as { __REACT_DEVTOOLS_GLOBAL_HOOK__?: Haak };
const haak = (venster.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= {
  supportsFiber: true,
  renderers: new Map(),
  inject: () => 1,
  onCommitFiberRoot: () => undefined,
});
const eerder = haak.onCommitFiberRoot;
haak.onCommitFiberRoot = (renderer, root) => {
  eerder(renderer, root);
  tel(root.current);
};

/** What is drawn and what changes in the page while something is done. */
export async function meet(doe: () => Promise<void>) {
  const elementen = new Set<Node>();
  const noteer = (lijst: MutationRecord[]) => {
    for (const { target, addedNodes } of lijst)
      [target, ...addedNodes].forEach((n) => elementen.add(n));
  };
  const kijker = new MutationObserver(noteer);
  kijker.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const begin = aantal;
  await doe();
  noteer(kijker.takeRecords());
  kijker.disconnect();
  return { renders: aantal - begin, elementen: elementen.size };
}
