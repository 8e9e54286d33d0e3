import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ButtonProps {
  readonly type?: 'button' | 'submit';
  readonly class?: string;
  readonly title?: string;
  /** Whether it cannot be used now. It stays where the keyboard is: a browser takes the focus from what is `disabled`. */
  readonly off?: boolean;
  /** Whether it takes the focus when it is drawn. */
  readonly takesFocus?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ off = false, type = 'button', takesFocus = false, onClick, children, ...rest }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button
      {...rest}
      type={type}
      ref={button}
      aria-disabled={off ? 'true' : undefined}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
