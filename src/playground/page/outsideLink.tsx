import type { ComponentChildren, JSX } from 'preact';

export interface OutsideLinkProps {
  readonly address: string;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/**
 * A link that leaves the machine, when somebody follows it. Only to what a browser can open without running anything; the other side
 * learns nothing of this page.
 */
export function OutsideLink({ address, children, class: look }: OutsideLinkProps): JSX.Element {
  if (!/^https?:\/\//i.test(address)) return <span class={look}>{children}</span>;
  return (
    <a class={look} href={address} title={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
