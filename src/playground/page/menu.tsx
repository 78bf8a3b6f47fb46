import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChevronIcon } from './icons.tsx';
import type { MenuPoint } from './messageView.tsx';

export interface MenuItem {
  readonly label: string;
  /** Does it, or opens what it holds. */
  readonly leadsTo: (() => void) | readonly MenuItem[];
}

export interface MenuProps {
  readonly items: readonly MenuItem[];
  /** What it was opened from: it opens beside it, and gives the keyboard back to it. */
  readonly anchor: HTMLElement;
  /** Where it was asked for, if not by the anchor itself. */
  readonly at: MenuPoint | null;
  readonly close: () => void;
}

/** CSS pixels between a menu and the edges of the window. */
const MARGIN = 8;

/** A menu over the page, for pointer and keyboard: arrows, Home, End, Enter, Escape. */
export function Menu({ items, anchor, at, close }: MenuProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  const leave = (): void => {
    close();
    anchor.focus();
  };

  useLayoutEffect(() => {
    const menu = root.current;
    if (menu === null) return;
    const { right, bottom } = anchor.getBoundingClientRect();
    const wanted = at ?? { x: right - menu.offsetWidth, y: bottom };
    const fitting = (wish: number, size: number, room: number) =>
      Math.max(MARGIN, Math.min(wish, room - size - MARGIN));
    menu.style.left = `${fitting(wanted.x, menu.offsetWidth, innerWidth)}px`;
    menu.style.top = `${fitting(wanted.y, menu.offsetHeight, innerHeight)}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [anchor, at]);

  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && root.current?.contains(target) !== true) close();
    };
    addEventListener('pointerdown', closeOutside, true);
    addEventListener('resize', close);
    return () => {
      removeEventListener('pointerdown', closeOutside, true);
      removeEventListener('resize', close);
    };
  }, [close]);

  return (
    <div class="menu-layer" ref={root}>
      <MenuList items={items} label="Message" leave={leave} back={null} />
    </div>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  readonly leave: () => void;
  /** Closes this list alone; null for the outermost. */
  readonly back: (() => void) | null;
}

function MenuList({ items, label, leave, back }: MenuListProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<MenuItem | null>(null);

  const choose = (item: MenuItem): void => {
    if (typeof item.leadsTo === 'function') {
      leave();
      item.leadsTo();
    } else {
      setOpen(open === item ? null : item);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const own = [...(list.current?.children ?? [])].flatMap(({ firstElementChild }) =>
      firstElementChild instanceof HTMLElement ? [firstElementChild] : [],
    );
    const at = own.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    const item = items[at];
    const to = (place: number): void => own.at(place % own.length)?.focus();
    switch (event.key) {
      case 'ArrowDown':
        to(at + 1);
        break;
      case 'ArrowUp':
        to(at - 1);
        break;
      case 'Home':
        to(0);
        break;
      case 'End':
        to(-1);
        break;
      case 'ArrowRight':
        if (item !== undefined && typeof item.leadsTo !== 'function') setOpen(item);
        break;
      case 'ArrowLeft':
        back?.();
        break;
      case 'Escape':
        if (back === null) leave();
        else back();
        break;
      case 'Tab':
        leave();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  useLayoutEffect(() => {
    if (open === null) return;
    list.current?.querySelector<HTMLElement>(':scope [role=menu] [role=menuitem]')?.focus();
  }, [open]);

  return (
    <div role="menu" class="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => {
        const holds = typeof item.leadsTo === 'function' ? null : item.leadsTo;
        const isOpen = open === item;
        return (
          <div key={item.label} role="none">
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              {...(holds === null ? {} : { 'aria-haspopup': 'menu', 'aria-expanded': isOpen })}
              onClick={() => choose(item)}
            >
              {item.label}
              {holds === null ? null : <ChevronIcon />}
            </button>
            {holds !== null && isOpen ? (
              <MenuList
                items={holds}
                label={item.label}
                leave={leave}
                back={() => {
                  setOpen(null);
                  list.current?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
                }}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
