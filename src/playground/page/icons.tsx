import type { ComponentChildren, JSX } from 'preact';

function Icon({ children, size = 20 }: { children: ComponentChildren; size?: number }): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const ExternalIcon = (): JSX.Element => (
  <Icon size={16}>
    <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
  </Icon>
);

export const MoreIcon = (): JSX.Element => (
  <Icon>
    <path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5" />
  </Icon>
);

export const SunIcon = (): JSX.Element => (
  <Icon>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v1M12 20v1M3 12h1M20 12h1M5.6 5.6l.7.7M17.7 17.7l.7.7M5.6 18.4l.7-.7M17.7 6.3l.7-.7" />
  </Icon>
);

export const MoonIcon = (): JSX.Element => (
  <Icon>
    <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" />
  </Icon>
);

export const AddIcon = (): JSX.Element => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

export const CloseIcon = (): JSX.Element => (
  <Icon size={16}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);

export const SendIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 12l16-8-6 16-3-7z" />
  </Icon>
);

export const HashIcon = (): JSX.Element => (
  <Icon>
    <path d="M5 9h15M4 15h15M10 4L8 20M16 4l-2 16" />
  </Icon>
);

export const EyeIcon = (): JSX.Element => (
  <Icon size={16}>
    <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z" />
    <circle cx="12" cy="12" r="2.5" />
  </Icon>
);

export const ChevronIcon = (): JSX.Element => (
  <Icon size={16}>
    <path d="M9 5l7 7-7 7" />
  </Icon>
);

export const PageIcon = (): JSX.Element => (
  <Icon>
    <path d="M6 3h9l4 4v14H6zM9 11h7M9 15h7" />
  </Icon>
);
