import { TextInput } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { type KeyboardEvent, useId, useState } from 'react';
import styles from './combo-field.module.css';

export type ComboOption = { value: string; facts: string };

type ComboFieldProps = {
  label: string;
  placeholder: string;
  maxLength: number;
  value: string;
  options: readonly ComboOption[];
  onChange: (text: string) => void;
};

/** A text field that offers completions and takes anything. Keys and roles as in the ARIA combobox pattern. */
export function ComboField({ label, placeholder, maxLength, value, options, onChange }: ComboFieldProps) {
  const id = useId();
  const [isWanted, setIsWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useClickOutside<HTMLDivElement>(() => setIsWanted(false));
  const isOpen = isWanted && options.length > 0 && !(options.length === 1 && options[0]?.value === value);
  const optionId = (index: number): string => `${id}-option-${index}`;

  const close = (): void => {
    setIsWanted(false);
    setActive(-1);
  };
  const choose = (option: ComboOption | undefined): void => {
    if (option !== undefined) onChange(option.value);
    close();
  };
  const move = (by: number): void => {
    setIsWanted(true);
    setActive((before) => (isOpen ? (before + by + options.length) % options.length : by > 0 ? 0 : options.length - 1));
  };
  const press = (event: KeyboardEvent): void => {
    const isChoosing = isOpen && active >= 0;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isChoosing) choose(options[active]);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.combo} ref={box}>
      <TextInput
        label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        size="md"
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        value={value}
        onChange={(event) => {
          setIsWanted(true);
          setActive(-1);
          onChange(event.currentTarget.value);
        }}
        onClick={() => setIsWanted(true)}
        onBlur={close}
        onKeyDown={press}
      />
      <div id={`${id}-list`} role="listbox" aria-label={`Known topics for ${label}`} className={styles.list} hidden={!isOpen}>
        {options.map((option, index) => (
          // Keys are handled by the field, which keeps the focus.
          <div
            key={option.value}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onKeyDown={press}
          >
            <span>{option.value}</span>
            <span className={styles.facts}>{option.facts}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
